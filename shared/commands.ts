// Everything a person can tell the app to do, as data: the native menu, the palette, the page's keys and the
// sheet of keys are all made from this one table. What a command does is the renderer's (renderer/commands.ts);
// a menu item only sends its id there. Order here is order in menus and palette.

export type MenuPlace = 'file' | 'edit' | 'view' | 'go' | 'posting' | 'help'

export interface CommandData {
  id: string
  /** In the palette and the menu; an ellipsis where more is asked before anything happens. */
  title: string
  /** Null: not in the native menu. */
  menu: MenuPlace | null
  /** A line above it in the menu. */
  startsGroup?: boolean
  /**
   * Any of these runs it: modifiers in the order `mod+shift+alt+`, then a `KeyboardEvent.key`; `g i` is one key
   * after the other. `mod` is Cmd on macOS and Ctrl elsewhere. A key without `mod` is the page's own and does
   * nothing while text is being typed. The first one is the one shown; the first with `mod` is the menu's.
   */
  keys: readonly string[]
  /** What must be there for it to make sense. */
  needs: 'nothing' | 'postings' | 'posting' | 'due' | 'columns' | 'cards' | 'dates' | 'search'
  /** In a text field the key, and the menu item, belong to the text and not to the library. */
  yieldsToText?: boolean
  /** Moves or confirms in a list; of no use in the palette. */
  isKeyOnly?: boolean
}

export const commands = [
  { id: 'import.open', title: 'Import postings…', menu: 'file', keys: ['mod+i'], needs: 'nothing' },
  { id: 'import.paste', title: 'Import pasted text…', menu: 'file', keys: [], needs: 'nothing' },
  { id: 'posting.new', title: 'New posting…', menu: 'file', keys: ['mod+n'], needs: 'nothing' },
  { id: 'people.new', title: 'New contact…', menu: 'file', keys: [], needs: 'nothing' },
  { id: 'import.history', title: 'Past imports', menu: 'file', keys: [], needs: 'nothing' },
  {
    id: 'samples.load',
    title: 'Load sample postings',
    menu: 'file',
    startsGroup: true,
    keys: [],
    needs: 'nothing',
  },
  { id: 'samples.remove', title: 'Remove sample postings', menu: 'file', keys: [], needs: 'nothing' },
  {
    id: 'library.backup',
    title: 'Back up now',
    menu: 'file',
    startsGroup: true,
    keys: [],
    needs: 'nothing',
  },
  { id: 'library.export', title: 'Export…', menu: 'file', keys: ['mod+shift+e'], needs: 'nothing' },
  {
    id: 'library.calendarFile',
    title: 'Save all dates as a calendar file',
    menu: 'file',
    keys: [],
    needs: 'nothing',
  },
  { id: 'view.print', title: 'Print…', menu: 'file', keys: ['mod+p'], needs: 'nothing' },
  { id: 'library.showFolder', title: 'Show the data folder', menu: 'file', keys: [], needs: 'nothing' },
  {
    id: 'settings.open',
    title: 'Settings…',
    menu: 'file',
    startsGroup: true,
    keys: ['mod+,'],
    needs: 'nothing',
  },
  { id: 'settings.stages', title: 'Change stages…', menu: 'file', keys: [], needs: 'nothing' },
  { id: 'settings.reminders', title: 'Reminders…', menu: 'file', keys: [], needs: 'nothing' },
  { id: 'settings.fields', title: 'Change your own fields…', menu: 'file', keys: [], needs: 'nothing' },

  {
    id: 'history.undo',
    title: 'Undo',
    menu: 'edit',
    keys: ['mod+z', 'u'],
    needs: 'nothing',
    yieldsToText: true,
  },
  {
    id: 'history.redo',
    title: 'Redo',
    menu: 'edit',
    keys: ['mod+shift+z', 'mod+y'],
    needs: 'nothing',
    yieldsToText: true,
  },
  { id: 'history.show', title: 'What was done', menu: 'edit', keys: [], needs: 'nothing' },
  {
    id: 'search.focus',
    title: 'Search',
    menu: 'edit',
    startsGroup: true,
    keys: ['/', 'mod+f'],
    needs: 'nothing',
  },
  { id: 'search.save', title: 'Save this search…', menu: 'edit', keys: [], needs: 'search' },

  { id: 'palette.open', title: 'Commands and postings…', menu: 'view', keys: ['mod+k'], needs: 'nothing' },
  {
    id: 'layout.list',
    title: 'Show as a list',
    menu: 'view',
    startsGroup: true,
    keys: ['v l'],
    needs: 'nothing',
  },
  { id: 'layout.board', title: 'Show as a board', menu: 'view', keys: ['v b'], needs: 'nothing' },
  { id: 'layout.table', title: 'Show as a table', menu: 'view', keys: ['v t'], needs: 'nothing' },
  { id: 'layout.calendar', title: 'Show as a calendar', menu: 'view', keys: ['v c'], needs: 'nothing' },
  {
    id: 'theme.system',
    title: 'Theme: as the system',
    menu: 'view',
    startsGroup: true,
    keys: [],
    needs: 'nothing',
  },
  { id: 'theme.light', title: 'Theme: light', menu: 'view', keys: [], needs: 'nothing' },
  { id: 'theme.dark', title: 'Theme: dark', menu: 'view', keys: [], needs: 'nothing' },

  { id: 'go.today', title: 'Today', menu: 'go', keys: ['g t'], needs: 'nothing' },
  { id: 'go.inbox', title: 'Inbox', menu: 'go', keys: ['g i'], needs: 'nothing' },
  { id: 'go.postings', title: 'All postings', menu: 'go', keys: ['g p'], needs: 'nothing' },
  { id: 'go.board', title: 'Board', menu: 'go', keys: ['g b'], needs: 'nothing' },
  { id: 'go.bookmarked', title: 'Bookmarked', menu: 'go', keys: [], needs: 'nothing' },
  { id: 'go.deadlines', title: 'Deadlines', menu: 'go', keys: ['g d'], needs: 'nothing' },
  { id: 'go.offers', title: 'Offers side by side', menu: 'go', keys: ['g o'], needs: 'nothing' },
  { id: 'go.people', title: 'People', menu: 'go', keys: ['g c'], needs: 'nothing' },
  { id: 'go.insights', title: 'Insights', menu: 'go', keys: ['g n'], needs: 'nothing' },
  { id: 'go.timeline', title: 'Timeline of the search', menu: 'go', keys: ['g h'], needs: 'nothing' },
  { id: 'go.bin', title: 'Bin', menu: 'go', keys: [], needs: 'nothing' },

  {
    id: 'posting.next',
    title: 'Next',
    menu: null,
    keys: ['j', 'ArrowDown'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'posting.previous',
    title: 'Previous',
    menu: null,
    keys: ['k', 'ArrowUp'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'posting.first',
    title: 'First',
    menu: null,
    keys: ['Home'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'posting.last',
    title: 'Last',
    menu: null,
    keys: ['End'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'board.right',
    title: 'Column to the right',
    menu: null,
    keys: ['ArrowRight', 'l'],
    needs: 'columns',
    isKeyOnly: true,
  },
  {
    id: 'board.left',
    title: 'Column to the left',
    menu: null,
    keys: ['ArrowLeft', 'h'],
    needs: 'columns',
    isKeyOnly: true,
  },
  {
    id: 'board.carryRight',
    title: 'Move the card to the next stage',
    menu: null,
    keys: ['alt+ArrowRight'],
    needs: 'cards',
    isKeyOnly: true,
  },
  {
    id: 'board.carryLeft',
    title: 'Move the card to the stage before',
    menu: null,
    keys: ['alt+ArrowLeft'],
    needs: 'cards',
    isKeyOnly: true,
  },
  {
    id: 'calendar.later',
    title: 'Move my date a day later',
    menu: null,
    keys: ['>'],
    needs: 'dates',
    isKeyOnly: true,
  },
  {
    id: 'calendar.earlier',
    title: 'Move my date a day earlier',
    menu: null,
    keys: ['<'],
    needs: 'dates',
    isKeyOnly: true,
  },
  {
    id: 'posting.extendDown',
    title: 'Select down to the next',
    menu: null,
    keys: ['shift+ArrowDown'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'posting.extendUp',
    title: 'Select up to the previous',
    menu: null,
    keys: ['shift+ArrowUp'],
    needs: 'postings',
    isKeyOnly: true,
  },
  {
    id: 'posting.selectAll',
    title: 'Select all of the list',
    menu: null,
    keys: ['mod+a'],
    needs: 'postings',
    yieldsToText: true,
    isKeyOnly: true,
  },
  {
    id: 'posting.copy',
    title: 'Copy as text',
    menu: null,
    keys: ['mod+c'],
    needs: 'posting',
    yieldsToText: true,
    isKeyOnly: true,
  },
  {
    id: 'posting.open',
    title: 'Open the posting',
    menu: null,
    keys: ['Enter'],
    needs: 'posting',
    isKeyOnly: true,
  },
  {
    id: 'posting.leave',
    title: 'Back to the list',
    menu: null,
    keys: ['Escape'],
    needs: 'posting',
    isKeyOnly: true,
  },
  { id: 'posting.select', title: 'Select', menu: null, keys: ['x'], needs: 'posting', isKeyOnly: true },
  { id: 'posting.bookmark', title: 'Bookmark', menu: 'posting', keys: ['b'], needs: 'posting' },
  { id: 'posting.stage', title: 'Move to a stage…', menu: 'posting', keys: ['s'], needs: 'posting' },
  {
    id: 'posting.lastMove',
    title: 'Note and date of the last move…',
    menu: 'posting',
    keys: ['m'],
    needs: 'posting',
  },
  { id: 'posting.deadline', title: 'My deadline…', menu: 'posting', keys: ['d'], needs: 'posting' },
  { id: 'posting.interview', title: 'Plan an interview…', menu: 'posting', keys: ['i'], needs: 'posting' },
  { id: 'posting.task', title: 'Add a task', menu: 'posting', keys: ['a'], needs: 'posting' },
  {
    id: 'posting.tickOff',
    title: 'Done, or tick off the next task',
    menu: 'posting',
    keys: ['y'],
    needs: 'posting',
  },
  {
    id: 'due.snooze',
    title: 'Snooze…',
    menu: 'posting',
    startsGroup: true,
    keys: ['z'],
    needs: 'due',
  },
  { id: 'due.move', title: 'Choose another date…', menu: 'posting', keys: ['w'], needs: 'due' },
  { id: 'due.reminders', title: 'Reminders…', menu: 'posting', keys: ['!'], needs: 'due' },
  { id: 'due.stop', title: 'Stop reminding', menu: 'posting', keys: ['q'], needs: 'due' },
  { id: 'due.followUp', title: 'Add a follow-up', menu: 'posting', keys: ['o'], needs: 'posting' },
  {
    id: 'posting.salary',
    title: 'Note a salary that was talked about…',
    menu: 'posting',
    keys: ['$'],
    needs: 'posting',
  },
  { id: 'posting.offer', title: 'Write down the offer…', menu: 'posting', keys: ['%'], needs: 'posting' },
  { id: 'posting.replyBy', title: 'Answer the offer by…', menu: 'posting', keys: [], needs: 'posting' },
  { id: 'posting.note', title: 'Write a note', menu: 'posting', keys: ['n'], needs: 'posting' },
  { id: 'posting.files', title: 'Attach files', menu: 'posting', keys: ['f'], needs: 'posting' },
  { id: 'posting.tag', title: 'Tags…', menu: 'posting', keys: ['t'], needs: 'posting' },
  { id: 'posting.people', title: 'People…', menu: 'posting', keys: ['p'], needs: 'posting' },
  { id: 'posting.field', title: 'One of my fields…', menu: 'posting', keys: ['#'], needs: 'posting' },
  {
    id: 'posting.calendarFile',
    title: 'Save its dates as a calendar file',
    menu: 'posting',
    keys: [],
    needs: 'posting',
  },
  { id: 'posting.copyText', title: 'Copy as text', menu: 'posting', keys: [], needs: 'posting' },
  { id: 'posting.copyMarkdown', title: 'Copy as Markdown', menu: 'posting', keys: [], needs: 'posting' },
  { id: 'posting.copyAddress', title: 'Copy its web address', menu: 'posting', keys: [], needs: 'posting' },
  { id: 'posting.employer', title: 'Show its employer', menu: 'posting', keys: ['g e'], needs: 'posting' },
  {
    id: 'posting.correct',
    title: 'Correct a value…',
    menu: 'posting',
    startsGroup: true,
    keys: ['c'],
    needs: 'posting',
  },
  { id: 'posting.confirm', title: 'Confirm what was read', menu: 'posting', keys: ['r'], needs: 'posting' },
  { id: 'posting.compare', title: 'Compare side by side', menu: 'posting', keys: ['='], needs: 'posting' },
  {
    id: 'posting.merge',
    title: 'Compare and merge two postings…',
    menu: 'posting',
    keys: [],
    needs: 'posting',
  },
  {
    id: 'posting.archive',
    title: 'Archive',
    menu: 'posting',
    startsGroup: true,
    keys: ['e'],
    needs: 'posting',
  },
  {
    id: 'posting.delete',
    title: 'Delete',
    menu: 'posting',
    keys: ['Delete', 'mod+Backspace'],
    needs: 'posting',
    yieldsToText: true,
  },

  { id: 'keys.show', title: 'Keys of this screen', menu: 'help', keys: ['?'], needs: 'nothing' },
  { id: 'privacy.show', title: 'Privacy: what could connect', menu: 'help', keys: [], needs: 'nothing' },
  { id: 'diagnostics.copy', title: 'Copy diagnostics', menu: 'help', keys: [], needs: 'nothing' },
] as const satisfies readonly CommandData[]

export type CommandId = (typeof commands)[number]['id']

/**
 * Sent through `Change.command` by the shell and never offered to a person, so not in the table: the argument is
 * the id of the import whose report is to be shown.
 */
export const showReportCommand = 'import.showReport'
/** Sent with the id of a posting by a notification that was pressed. */
export const showPostingCommand = 'posting.show'
