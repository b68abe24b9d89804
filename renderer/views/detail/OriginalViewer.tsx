import { useMemo, useState } from 'react'
import type { Source } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { makeInert } from './inertHtml.ts'
import styles from './SourceTab.module.css'

function bringIntoSight(viewer: HTMLElement | null): void {
  viewer?.scrollIntoView({ block: 'nearest' })
}

/** The original, to look at: it runs nothing and loads nothing. */
export function OriginalViewer({ source }: { source: Source }) {
  const { data, error } = useCall('sources.get', { id: source.id })
  const [isAsText, setIsAsText] = useState(false)
  const isPage = source.container === 'html'
  const page = useMemo(() => (isPage && data !== undefined ? makeInert(data.text) : null), [isPage, data])
  if (error !== null) return <p className={styles.none}>{error.failure.message}</p>
  if (data === undefined) return <Skeleton width="50%" />
  return (
    <div ref={bringIntoSight} className={styles.viewer}>
      {isPage && (
        <div className={styles.viewerHead}>
          <p>{isAsText ? 'The file as it is.' : 'Shown without scripts, styles, images and links.'}</p>
          <Button size="small" kind="plain" onClick={() => setIsAsText(!isAsText)}>
            {isAsText ? 'As a page' : 'As text'}
          </Button>
        </div>
      )}
      {page !== null && !isAsText ? (
        <iframe className={styles.frame} title={`Original of ${source.fileName}`} sandbox="" srcDoc={page} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key
        <pre className={styles.plain} tabIndex={0} dir="auto">
          {data.text}
        </pre>
      )}
      {data.isCut && (
        <p className={styles.none}>It goes on; only the beginning is shown. The whole of it is kept.</p>
      )}
    </div>
  )
}
