// Which names are HTML tags, for telling markup from text such as `List<T>` or `a < b`. Names that turn up as
// type parameters or placeholders in prose (`object`, `data`, `map`, `title`, `input` …) are left out on purpose:
// taking text for markup loses it, taking markup for text only looks untidy.

const unmistakableBlockTags =
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer ' +
  'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section table tbody td tfoot th thead tr ul'

/** Tags that start and end a block of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  `${unmistakableBlockTags} dialog hgroup listing search summary xmp`.split(' '),
)

const inlineTags =
  'a abbr acronym b bdi bdo big br cite code del dfn em font i img ins kbd label mark nobr q s samp ' +
  'small span strike strong sub sup tt u var wbr'

/** Tags whose content is never part of the text. */
export const droppedTags: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg math canvas form input button select ' +
    'textarea head title link meta base audio video noframes noembed'
  ).split(' '),
)

const unmistakableDroppedTags = 'script style noscript iframe svg canvas form button textarea meta'

/** What word processors leave in what is copied from them: `o:p`, `st1:place`. */
const officeTags = 'o:p w:sdt w:sdtcontent w:p w:r w:t st1:place st1:city'

/** What counts as a tag when a text is searched for markup. */
export const knownTags: ReadonlySet<string> = new Set(
  [unmistakableBlockTags, inlineTags, unmistakableDroppedTags, officeTags].join(' ').split(' '),
)

/** Tags inside which text is an example and is never read as escaped markup. */
export const codeTags: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'xmp', 'listing'])
