import styles from './FilePath.module.css'

/** A file by its name, with the folder it lies in before it, quieter and the first to be cut. */
export function FilePath({ path }: { path: string }) {
  const name = fileName(path)
  const folder = path.slice(0, path.length - name.length)
  return (
    <span className={styles.path} title={path}>
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
  return path.split(/[\\/]/).at(-1) || path
}
