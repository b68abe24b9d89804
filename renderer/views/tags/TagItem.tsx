import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { upperFirst } from '../../../shared/firstLetter.ts'
import { limits } from '../../../shared/limits.ts'
import type { Tag } from '../../../shared/model.ts'
import { tagColors } from '../../../shared/tagColors.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { NameInPlace } from '../../ui/NameInPlace.tsx'
import { countText } from '../../words/countText.ts'
import { TagDot } from './TagChip.tsx'
import styles from './TagSettings.module.css'
import { mergeTag, recolorTag, removeTag, renameTag } from './tagChanges.ts'

interface TagItemProps {
  tag: Tag
  tags: readonly Tag[]
}

/** One tag, to be changed where it stands. The name of another tag makes the two one, if that is wanted. */
export function TagItem({ tag, tags }: TagItemProps) {
  const [same, setSame] = useState<Tag | null>(null)
  const lineRef = useRef<HTMLDivElement>(null)

  async function rename(typed: string) {
    const name = typed.trim()
    if (name === '' || name === tag.name) return null
    const result = await renameTag(tag, name, tags)
    const other = tags.find((each) => each.id !== tag.id && isSameName(each.name, name))
    if (result.ok || result.error.code !== 'conflict' || other === undefined) return result
    setSame(other)
    return null
  }

  /** This line goes: its neighbour takes the focus. */
  async function leaveBy(act: () => Promise<boolean>) {
    const line = lineRef.current?.closest('li')
    const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
    if (await act()) neighbour?.querySelector('input')?.focus()
  }

  return (
    <div ref={lineRef}>
      <div className={styles.line}>
        <Menu
          trigger={
            <button
              type="button"
              className={styles.swatch}
              aria-label={`Colour of ${tag.name}: ${tag.color}`}
              title="Colour"
            >
              <TagDot color={tag.color} />
            </button>
          }
          entries={tagColors.map((color) => ({
            kind: 'item',
            label: upperFirst(color),
            icon: <TagDot color={color} />,
            isChosen: color === tag.color,
            run: () => void recolorTag(tag, color),
          }))}
        />
        <NameInPlace
          name={tag.name}
          maxLength={limits.tagLength}
          onRename={rename}
          onType={() => setSame(null)}
        />
        <span className={styles.count}>{countText(tag.postingCount, 'posting')}</span>
        <IconButton
          label={`Delete ${tag.name}`}
          className={styles.remove}
          icon={<Trash2 size={14} strokeWidth={1.75} />}
          isTooltipHidden
          title="Delete"
          onClick={() => void leaveBy(() => removeTag(tag))}
        />
      </div>
      {same !== null && (
        <div role="alert" className={styles.question}>
          <p>
            There is a tag <strong dir="auto">{same.name}</strong> already, on{' '}
            {countText(same.postingCount, 'posting')}. Make the two one?
          </p>
          <Button size="small" onClick={() => void leaveBy(() => mergeTag(tag, same, tags))}>
            Merge into {same.name}
          </Button>
          <Button size="small" kind="plain" onClick={() => setSame(null)}>
            Keep both
          </Button>
        </div>
      )}
    </div>
  )
}

/** As the core compares names. */
function isSameName(one: string, other: string): boolean {
  const key = (name: string) => name.normalize('NFKC').trim().toLocaleLowerCase('und')
  return key(one) === key(other)
}
