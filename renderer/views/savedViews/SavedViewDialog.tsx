import { useRef, useState } from 'react'
import { offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import type { SearchToSave } from '../../dialogs.ts'
import { focusProblem } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SearchField } from '../search/SearchField.tsx'
import styles from './SavedViewDialog.module.css'
import { openSavedView, removeSavedView } from './savedViews.ts'

/** A name for a search, and the search itself; to keep a new one or to change one that is kept. */
export function SavedViewDialog({ view, onClose }: { view: SearchToSave; onClose: () => void }) {
  const [name, setName] = useState(view.name)
  const [search, setSearch] = useState(view.search)
  const [problem, setProblem] = useState<string>()
  const formRef = useRef<HTMLFormElement>(null)
  const isNew = view.id === undefined

  async function save() {
    if (name.trim() === '') {
      setProblem('Give it a name, so that you find it again.')
      focusProblem(formRef.current)
      return
    }
    if (search.trim() === '') return
    const { id, sort, direction } = view
    const result = await call('views.save', {
      ...(id === undefined ? {} : { id }),
      name,
      search,
      sort,
      direction,
    })
    if (!result.ok) {
      setProblem(result.error.message)
      focusProblem(formRef.current)
      return
    }
    onClose()
    openSavedView(result.value)
    const done = isNew ? 'Saved' : 'Changed'
    offerUndo(result, `${done} “${result.value.name}”`)
  }

  return (
    <FormDialog
      title={isNew ? 'Save this search' : 'Edit the saved search'}
      size="small"
      submit="Save"
      aside={
        !isNew && (
          <Button
            kind="danger"
            onClick={() => {
              onClose()
              void removeSavedView({ ...view, id: view.id ?? '' })
            }}
          >
            Delete
          </Button>
        )
      }
      formRef={formRef}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={100}
        placeholder="Closing this week"
        problem={problem}
        onChange={(event) => {
          setName(event.target.value)
          setProblem(undefined)
        }}
      />
      <div>
        <div aria-hidden="true" className={styles.label}>
          Search
        </div>
        <SearchField label="Search" value={search} onChange={setSearch} />
      </div>
      <p className={styles.remark}>
        It stands in the sidebar with the number of postings it finds, and always looks anew.
      </p>
    </FormDialog>
  )
}
