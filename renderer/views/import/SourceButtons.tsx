import { ClipboardPaste, Files, FolderOpen } from 'lucide-react'
import type { RefObject } from 'react'
import { useCommands } from '../../commands.ts'
import { Button } from '../../ui/Button.tsx'
import type { useFileChooser } from './useFileChooser.tsx'

const look = { size: 15, strokeWidth: 1.75 }

interface SourceButtonsProps {
  chooser: ReturnType<typeof useFileChooser>
  filesRef?: RefObject<HTMLButtonElement | null>
  className: string | undefined
}

/** Where postings come from besides what is dropped: files, a folder, the clipboard. */
export function SourceButtons({ chooser, filesRef, className }: SourceButtonsProps) {
  const { run } = useCommands()
  return (
    <div className={className}>
      <Button
        ref={filesRef}
        kind="primary"
        size="large"
        icon={<Files {...look} />}
        onClick={chooser.chooseFiles}
      >
        Choose files…
      </Button>
      <Button size="large" icon={<FolderOpen {...look} />} onClick={chooser.chooseFolder}>
        Choose a folder…
      </Button>
      <Button size="large" icon={<ClipboardPaste {...look} />} onClick={() => run('import.paste')}>
        Paste text…
      </Button>
    </div>
  )
}
