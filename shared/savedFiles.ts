// Which of the names below a folder, or in an archive, are no saved postings. A file or folder the person named is
// always taken.

/** A set of names, or anything else that knows them. */
export interface Names {
  has(name: string): boolean
}

/** Pictures and scripts of a page saved "complete", beside it: `Name_files/`, as browsers in each language say it. */
const assetFolder = /(_files|-Dateien|_fichiers|_archivos|_bestanden|_file|_arquivos)$/i
const pageEndings = ['.html', '.htm', '.xhtml', '.HTML', '.HTM']
const ignored = /^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i
const asset =
  /\.(css|m?js|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|mov|wasm)$/i

/**
 * True for hidden files, for what systems leave in folders, and for the asset folder of a saved page that lies among
 * its `siblings`; a folder that is only called like one is taken.
 */
export function isLeftOut(name: string, isFolder: boolean, siblings: Names): boolean {
  return ignored.test(name) || (isFolder && isAssetFolder(name, siblings))
}

/** The same for a path with `/`, `paths` being all there are. The first `fixed` names of it are always taken. */
export function isBelowLeftOut(path: string, paths: Names, fixed = 0): boolean {
  const names = path.split('/')
  return names.some(
    (name, index) =>
      index >= fixed &&
      (ignored.test(name) ||
        (index < names.length - 1 && isAssetFolder(names.slice(0, index + 1).join('/'), paths))),
  )
}

/** True for names of style sheets, scripts, pictures, fonts, sounds and films. */
export function isAsset(name: string): boolean {
  return asset.test(name)
}

function isAssetFolder(path: string, paths: Names): boolean {
  const page = path.replace(assetFolder, '')
  return page !== path && pageEndings.some((ending) => paths.has(page + ending))
}
