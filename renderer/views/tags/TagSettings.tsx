import { useCall } from '../../api/call.ts'
import { TagItem } from './TagItem.tsx'
import styles from './TagSettings.module.css'

/** All tags that postings have: colour, name, how many, and the way to take one off all of them. */
export function TagSettings() {
  const { data } = useCall('tags.list', {})
  if (data === undefined) return null
  const { tags } = data
  if (tags.length === 0) {
    return (
      <p className={styles.remark}>
        There are no tags yet. With T a posting gets one; its name and colour can then be changed here.
      </p>
    )
  }
  return (
    <>
      <ul className={styles.list}>
        {tags.map((tag) => (
          <li key={tag.id} className={styles.item}>
            <TagItem tag={tag} tags={tags} />
          </li>
        ))}
      </ul>
      <p className={styles.remark}>Saved searches follow a new name. A tag that no posting has goes away.</p>
    </>
  )
}
