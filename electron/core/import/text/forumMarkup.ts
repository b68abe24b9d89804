// The marks of forums, "[b]Baker[/b]", and of wikis, "'''Baker'''", as Markdown: what is copied out of an editor there begins
// like a list of data.

const closing = /\[\/(?:b|i|u|list|url|size|color|center|h[1-3])\]/i
const anyTag = /\[\/?(?:b|i|u|s|list|url|email|size|color|center|quote|h[1-3])(?:=[^\]\n]{0,300})?\]/gi
const link = /\[url=(?:mailto:)?([^\]\n]{1,500})\]([^[\]\n]{0,300})\[\/url\]/gi

const ofWiki = /\[\[https?:|<<MailTo\(|'''[^'\n]{1,200}'''/

/** A text without such marks; as it is where it has none. */
export function withoutForumMarkup(text: string): string {
  if (ofWiki.test(text) && !/^\s*[{<]/.test(text)) return withoutWikiMarkup(text)
  if (!text.includes('[/') || /^\s*[{<]/.test(text) || !closing.test(text)) return text
  return text
    .replace(/\[\*\][ \t]*/g, '- ')
    .replace(link, (_, address: string, words: string) =>
      words === address || !address.startsWith('http') ? words : `[${words}](${address})`,
    )
    .replace(/\[b\]([^[\]\n]{1,200})\[\/b\]/gi, '**$1**')
    .replace(anyTag, '')
}

function withoutWikiMarkup(text: string): string {
  return text
    .replace(/\[\[(https?:\/\/[^\]|\s]{1,2000})\|([^\]|\n]{1,200})\]\]/g, '[$2]($1)')
    .replace(/\[\[(https?:\/\/[^\]|\s]{1,2000})\]\]/g, '$1')
    .replace(/<<MailTo\(([^()\n]{3,200})\)>>/g, '$1')
    .replace(/'''([^'\n]{1,200})'''/g, '**$1**')
}
