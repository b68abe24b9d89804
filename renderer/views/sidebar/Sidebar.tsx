import {
  Archive,
  CalendarClock,
  ChartNoAxesCombined,
  Check,
  CircleAlert,
  Copy,
  Download,
  FolderClock,
  HandCoins,
  History,
  Inbox,
  List,
  Search,
  Settings,
  Settings2,
  Star,
  Sun,
  Trash2,
  UsersRound,
} from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import type { Stage } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { keysOf, useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { FoldSign } from '../../ui/FoldSign.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd, keyText } from '../../ui/Kbd.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { foldedSidebar, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { numberText } from '../../words/countText.ts'
import { formatInstant, relativeTime } from '../../words/dates.ts'
import { useEndedCount } from '../postings/EndedLine.tsx'
import { SamplesLine } from '../welcome/SamplesLine.tsx'
import { BrandMark } from './BrandMark.tsx'
import { NavItem } from './NavItem.tsx'
import { SavedViews } from './SavedViews.tsx'
import styles from './Sidebar.module.css'

const iconLook = { size: 15, strokeWidth: 1.75 }

export function Sidebar() {
  const isFolded = useMediaQuery(foldedSidebar)
  const { run } = useCommands()
  const { data: counts } = useCall('postings.counts', {})
  const { data: bin } = useCall('bin.count', {})
  const { view } = usePlace()
  const { stages } = useStages()
  const stagesId = useId()
  const running = stages.filter((stage) => !stage.isEnd && stage.id !== inboxStageId)
  const ended = stages.filter((stage) => stage.isEnd)

  return (
    <nav aria-label="Views" className={styles.sidebar}>
      <div className={styles.brand}>
        <BrandMark />
        <span className={styles.wide}>Roledex</span>
      </div>
      <WithTooltip isShown={isFolded} text="Find anything" keys={keysOf('palette.open')}>
        <button
          type="button"
          className={styles.search}
          aria-keyshortcuts={keyText('mod+k')}
          onClick={() => run('palette.open')}
        >
          <Search {...iconLook} />
          <span className={classNames(styles.foldable, styles.searchText)}>Find anything</span>
          <span className={styles.wide}>
            <Kbd keys="mod+k" />
          </span>
        </button>
      </WithTooltip>

      <div className={styles.scroller}>
        <ViewItems />
        <div className={styles.stagesHead}>
          <h2 id={stagesId} className={styles.heading}>
            Stages
          </h2>
          <IconButton
            label="Change stages"
            className={styles.changeStages}
            icon={<Settings2 size={13} strokeWidth={1.75} />}
            tooltipSide="right"
            onClick={() => run('settings.stages')}
          />
        </div>
        <ul aria-labelledby={stagesId} className={styles.items}>
          {running.map((stage) => (
            <StageItem key={stage.id} stage={stage} count={counts?.byStage[stage.id] ?? 0} />
          ))}
        </ul>
        <EndedStages stages={ended} countOf={(stage) => counts?.byStage[stage.id] ?? 0} />
        <ul className={styles.items}>
          <NavItem
            view={{ name: 'archive' }}
            label="Archive"
            icon={<Archive {...iconLook} />}
            count={counts?.archived}
          />
          {bin !== undefined && (bin.count > 0 || view.name === 'bin') && (
            <NavItem view={{ name: 'bin' }} label="Bin" icon={<Trash2 {...iconLook} />} count={bin.count} />
          )}
        </ul>
        <SavedViews />
      </div>
      <Foot />
    </nav>
  )
}

/** What is not there is not listed: no offers, nothing to review, no look-alikes. */
function ViewItems() {
  const { data: counts } = useCall('postings.counts', {})
  const { data: due } = useCall('due.counts', {})
  const { data: offers } = useCall('offers.count', {})
  const endedCount = useEndedCount()
  const { view } = usePlace()
  return (
    <ul className={styles.items}>
      <NavItem
        view={{ name: 'today' }}
        label="Today"
        icon={<Sun {...iconLook} />}
        count={due === undefined ? undefined : due.overdue + due.today + due.quiet}
        countTitle="overdue, due today or gone quiet"
      />
      <NavItem view={{ name: 'inbox' }} label="Inbox" icon={<Inbox {...iconLook} />} count={counts?.inbox} />
      <NavItem
        view={{ name: 'all' }}
        label="All postings"
        icon={<List {...iconLook} />}
        count={counts && counts.all - endedCount}
        countTitle="not ended"
      />
      <NavItem
        view={{ name: 'bookmarked' }}
        label="Bookmarked"
        icon={<Star {...iconLook} />}
        count={counts?.bookmarked}
      />
      <NavItem
        view={{ name: 'deadlines' }}
        label="Deadlines"
        icon={<CalendarClock {...iconLook} />}
        count={due === undefined ? undefined : due.today + due.week}
        countTitle="today and in the next seven days"
      />
      {offers !== undefined && (offers.all > 0 || view.name === 'offers') && (
        <NavItem
          view={{ name: 'offers' }}
          label="Offers"
          icon={<HandCoins {...iconLook} />}
          count={offers.open}
          countTitle="wait for an answer"
        />
      )}
      <NavItem view={{ name: 'people' }} label="People" icon={<UsersRound {...iconLook} />} />
      <NavItem view={{ name: 'insights' }} label="Insights" icon={<ChartNoAxesCombined {...iconLook} />} />
      {counts !== undefined && counts.needsReview > 0 && (
        <NavItem
          view={{ name: 'review' }}
          label="Needs review"
          icon={<CircleAlert {...iconLook} />}
          count={counts.needsReview}
        />
      )}
      {counts !== undefined && counts.duplicates > 0 && (
        <NavItem
          view={{ name: 'duplicates' }}
          label="Possible duplicates"
          icon={<Copy {...iconLook} />}
          count={counts.duplicates}
        />
      )}
    </ul>
  )
}

function Foot() {
  const isFolded = useMediaQuery(foldedSidebar)
  const { run } = useCommands()
  return (
    <div className={styles.foot}>
      <WithTooltip isShown={isFolded} text="Import postings" keys={keysOf('import.open')}>
        <button type="button" className={styles.import} onClick={() => run('import.open')}>
          <Download {...iconLook} />
          <span className={styles.foldable}>Import postings</span>
        </button>
      </WithTooltip>
      {!isFolded && <SamplesLine />}
      <div className={styles.last}>
        <LastBackup isFolded={isFolded} />
        <FootButton id="import.history" label="Past imports" icon={<FolderClock {...iconLook} />} />
        <FootButton id="history.show" label="What was done" icon={<History {...iconLook} />} />
        <FootButton id="settings.open" label="Settings" icon={<Settings {...iconLook} />} />
      </div>
    </div>
  )
}

/** What a menu bar holds on the desktop has to be in sight where there is none. */
function FootButton({ id, label, icon }: { id: CommandId; label: string; icon: ReactNode }) {
  const { run } = useCommands()
  const isFolded = useMediaQuery(foldedSidebar)
  const keys = keysOf(id)
  return (
    <IconButton
      label={label}
      icon={icon}
      className={styles.footButton}
      tooltipSide={isFolded ? 'right' : 'top'}
      {...(keys === undefined ? {} : { keys })}
      onClick={() => run(id)}
    />
  )
}

function StageItem({ stage, count }: { stage: Stage; count: number }) {
  return (
    <NavItem
      view={{ name: 'stage', stageId: stage.id }}
      label={stage.name}
      icon={<StageDot color={stage.color} />}
      count={count}
    />
  )
}

/** What has ended folds away: it is there when it is looked for, and out of sight when it is not. */
function EndedStages({ stages, countOf }: { stages: Stage[]; countOf: (stage: Stage) => number }) {
  const [isOpen, setIsOpen] = useState(false)
  const total = stages.reduce((sum, stage) => sum + countOf(stage), 0)
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        title="Ended"
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.icon}>
          <FoldSign isOpen={isOpen} />
        </span>
        <span className={styles.foldLabel}>Ended</span>
        <span className={classNames(styles.wide, styles.foldCount)}>{total > 0 && numberText(total)}</span>
      </button>
      {isOpen && (
        <ul className={styles.items}>
          {stages.map((stage) => (
            <StageItem key={stage.id} stage={stage} count={countOf(stage)} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Shown only when a backup was made and checked; never a promise. */
function LastBackup({ isFolded }: { isFolded: boolean }) {
  const { data: info } = useCall('app.info', {})
  const { now, zone } = useNow()
  if (info?.hasBackupProblem) return <BackupTrouble isFolded={isFolded} />
  if (!info?.lastBackupAt) return null
  const text = `Backed up ${relativeTime(info.lastBackupAt, now, zone)}`
  return (
    <Tooltip
      text={isFolded ? text : `Made and checked on ${formatInstant(info.lastBackupAt, zone)}`}
      side={isFolded ? 'right' : 'top'}
    >
      <p className={styles.backup}>
        {isFolded && <Check {...iconLook} />}
        <span className={styles.foldable}>{text}</span>
      </p>
    </Tooltip>
  )
}

/** Stays until a backup is made again; leads to where it is said why. */
function BackupTrouble({ isFolded }: { isFolded: boolean }) {
  return (
    <Tooltip text="See what is wrong with the backups" side={isFolded ? 'right' : 'top'}>
      <button
        type="button"
        className={classNames(styles.backup, styles.backupTrouble)}
        onClick={() => openDialog({ kind: 'settings', part: 'backups' })}
      >
        <CircleAlert {...iconLook} />
        <span className={styles.foldable}>Backup problem</span>
      </button>
    </Tooltip>
  )
}

interface WithTooltipProps {
  isShown: boolean
  text: string
  keys?: string | undefined
  children: React.ReactElement<Record<string, unknown>>
}

function WithTooltip({ isShown, text, keys, children }: WithTooltipProps): ReactNode {
  if (!isShown) return children
  return (
    <Tooltip text={text} keys={keys} side="right">
      {children}
    </Tooltip>
  )
}
