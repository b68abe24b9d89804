import { ChevronDown, Download, Ellipsis, FileText, Image, PencilLine, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { type AttachedFile, extensionOf, longestFileName } from '../../../shared/attachedFile.ts'
import type { PostingEvent } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { NameInPlace } from '../../ui/NameInPlace.tsx'
import { formatBytes, formatInstant, formatInstantDay } from '../../words/dates.ts'
import styles from './FilesTab.module.css'
import { openFile, saveCopy } from './openFile.ts'

const look = { size: 15, strokeWidth: 1.75 }
const pictures = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'bmp', 'svg'])

interface FileLineProps {
  file: AttachedFile
  /** What happened to its posting. */
  events: readonly PostingEvent[]
}

export function FileLine({ file, events }: FileLineProps) {
  const actions = useActions()
  const { data: shell } = useCall('shell.info', {})
  const { zone } = useNow()
  const isDesktop = shell?.kind === 'desktop'
  const rename = useCommand('files.rename', { isFailureShownByCaller: true })
  const extension = extensionOf(file.name)
  const nameRef = useRef<HTMLInputElement>(null)
  const entries: MenuEntry[] = [
    ...(isDesktop && file.isThere
      ? [
          {
            kind: 'item' as const,
            label: 'Save a copy…',
            icon: <Download {...look} />,
            run: () => void saveCopy(file),
          },
        ]
      : []),
    {
      kind: 'item',
      label: 'Rename',
      icon: <PencilLine {...look} />,
      run: () => selectStem(nameRef.current),
    },
    {
      kind: 'item',
      label: 'Remove',
      icon: <Trash2 {...look} />,
      isDanger: true,
      run: () => void actions.removeFile(file),
    },
  ]
  return (
    <li className={styles.file}>
      <span className={styles.kind} aria-hidden="true">
        {pictures.has(extension) ? (
          <Image size={18} strokeWidth={1.5} />
        ) : (
          <FileText size={18} strokeWidth={1.5} />
        )}
        <span className={styles.extension}>{extension.slice(0, 4)}</span>
      </span>
      <div className={styles.words}>
        <div className={styles.name}>
          <NameInPlace
            ref={nameRef}
            name={file.name}
            maxLength={longestFileName}
            title={file.name}
            onRename={(name) => rename.run({ id: file.id, name })}
          />
        </div>
        <span className={styles.facts}>
          <span>{formatBytes(file.byteLength)}</span>
          <time dateTime={file.addedAt} title={formatInstant(file.addedAt, zone)}>
            Attached {formatInstantDay(file.addedAt, zone)}
          </time>
          <SentWith file={file} events={events} />
        </span>
        {!file.isThere && (
          <span className={styles.gone}>Not in the data folder. Attach it again, and it is back here.</span>
        )}
      </div>
      <Button
        size="small"
        disabled={!file.isThere}
        aria-label={`${isDesktop ? 'Open' : 'Download'} ${file.name}`}
        onClick={() => void (isDesktop ? openFile(file) : saveCopy(file))}
      >
        {isDesktop ? 'Open' : 'Download'}
      </Button>
      <Menu
        align="end"
        entries={entries}
        trigger={<IconButton label={`More for ${file.name}`} icon={<Ellipsis {...look} />} isTooltipHidden />}
      />
    </li>
  )
}

/** All of the name but its ending, which stays. */
function selectStem(field: HTMLInputElement | null): void {
  const ending = extensionOf(field?.value ?? '')
  field?.focus()
  field?.setSelectionRange(0, field.value.length - (ending === '' ? 0 : ending.length + 1))
}

type Move = Extract<PostingEvent, { kind: 'stageChanged' }>

/** Which step of the application it went out with; a press on it says so, or says otherwise. */
function SentWith({ file, events }: FileLineProps) {
  const actions = useActions()
  const { zone } = useNow()
  const { stageOf } = useStages()
  const moves = events.filter((event): event is Move => event.kind === 'stageChanged')
  if (moves.length === 0) return null
  const nameOf = (move: Move) =>
    `${stageOf(move.toStageId)?.name ?? 'a stage'}, ${formatInstantDay(move.at, zone)}`
  const linked = moves.find(({ id }) => id === file.eventId)
  const choices: MenuEntry[] = moves.map((move) => ({
    kind: 'item',
    label: nameOf(move),
    isChosen: move === linked,
    run: () => void actions.linkFile(file, move.id),
  }))
  const nothing: MenuEntry = {
    kind: 'item',
    label: 'Nothing yet',
    isChosen: linked === undefined,
    run: () => void actions.linkFile(file, null),
  }
  return (
    <Menu
      entries={[{ kind: 'group', label: 'Sent with', entries: [...choices, nothing] }]}
      trigger={
        <button type="button" data-asks={linked === undefined || undefined} className={styles.sent}>
          {linked === undefined ? 'Sent with…' : `Sent with ${nameOf(linked)}`}
          <span className="visually-hidden">: {file.name}</span>
          <ChevronDown aria-hidden="true" size={12} strokeWidth={1.75} />
        </button>
      }
    />
  )
}
