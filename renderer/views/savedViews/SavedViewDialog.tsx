import { useRef, useState } from 'react'
import { offerUndo, useActions } from '../../actions.ts'
import { call } from '../../api/call.ts'
import type { SearchToSave } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SearchField } from '../search/SearchField.tsx'
import styles from './SavedViewDialog.module.css'
import { openSavedView, useSavedViewActions } from './savedViews.ts'

/** A name for a search, and the search itself; to keep a new one or to change one that is kept. */
export function SavedViewDialog({ view, onClose }: { view: SearchToSave; onClose: () => void }) {
  const [name, setName] = useState(view.name)
  const [search, setSearch] = useState(view.search)
  const [problem, setProblem] = useState<string>()
  const nameRef = useRef<HTMLInputElement>(null)
  const actions = useActions()
  const { remove } = useSavedViewActions(actions)
  const isNew = view.id === undefined

  async function save() {
    if (name.trim() === '') {
      setProblem('Give it a name, so that you find it again.')
      nameRef.current?.focus()
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
      nameRef.current?.focus()
      return
    }
    onClose()
    openSavedView(result.value)
    const done = isNew ? 'Saved' : 'Changed'
    offerUndo(result, `${done} “${result.value.name}”`, actions.undo)
  }

  return (
    <Dialog
      title={isNew ? 'Save this search' : 'Edit the saved search'}
      size="small"
      initialFocus={nameRef}
      onClose={onClose}
      footer={
        <>
          {!isNew && (
            <Button
              kind="danger"
              className={styles.delete}
              onClick={() => {
                onClose()
                void remove({ ...view, id: view.id ?? '' })
              }}
            >
              Delete
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" form="saved-view" type="submit">
            Save
          </Button>
        </>
      }
    >
      <form
        id="saved-view"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          ref={nameRef}
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
      </form>
    </Dialog>
  )
}
