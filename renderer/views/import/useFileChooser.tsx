import { type ChangeEvent, type ReactNode, useRef } from 'react'
import { type Picked, pickFromInput } from './pickedFiles.ts'

interface FileChooser {
  chooseFiles: () => void
  chooseFolder: () => void
  /** Must stand somewhere on the page for as long as it can be asked to choose. */
  inputs: ReactNode
}

/** The system's own windows to choose files or a folder. `onPick` is not called when nothing was chosen. */
export function useFileChooser(onPick: (picked: Picked) => void): FileChooser {
  const filesRef = useRef<HTMLInputElement>(null)
  const folderRef = useRef<HTMLInputElement | null>(null)
  function onChange(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const chosen = Array.from(input.files ?? [])
    // So that choosing the same file again is a change again.
    input.value = ''
    if (chosen.length > 0) onPick(pickFromInput(chosen))
  }
  return {
    chooseFiles: () => filesRef.current?.click(),
    chooseFolder: () => folderRef.current?.click(),
    inputs: (
      <>
        <input ref={filesRef} type="file" multiple hidden aria-label="Files to import" onChange={onChange} />
        <input
          ref={(input) => {
            folderRef.current = input
            if (input !== null) input.webkitdirectory = true
          }}
          type="file"
          multiple
          hidden
          aria-label="Folder to import"
          onChange={onChange}
        />
      </>
    ),
  }
}
