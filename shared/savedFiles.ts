// Which of the names below a folder are no saved postings. A file or folder the person named is always taken.

/** Pictures and scripts of a page saved "complete", beside it: `Name_files/`, as browsers in each language say it. */
const assetFolder = /(_files|-Dateien|_fichiers|_archivos|_bestanden|_file|_arquivos)$/i
const ignored = /^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i

/** True for hidden files, for what systems leave in folders, and for the asset folders of saved pages. */
export function isLeftOut(name: string, isFolder: boolean): boolean {
  return ignored.test(name) || (isFolder && assetFolder.test(name))
}
