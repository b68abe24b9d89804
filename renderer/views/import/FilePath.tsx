import styles from './FilePath.module.css'

/** A file by its name, with the folder it lies in before it, quieter and the first to be cut. */
export function FilePath({ path }: { path: string }) {
  const name = fileName(path)
  const folder = upright(path.slice(0, path.length - lastPart(path).length))
  return (
    <span className={styles.path} title={upright(path)}>
      {folder !== '' && (
        <span className={styles.folder} dir="ltr">
          {folder}
        </span>
      )}
      <span className={styles.name} dir="auto">
        {name}
      </span>
    </span>
  )
}

export function fileName(path: string): string {
  return upright(lastPart(path))
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).at(-1) || path
}

/** Without what turns the direction of the signs behind it: a name could lie about its end with that. */
function upright(name: string): string {
  return name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}
