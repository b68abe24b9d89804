import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { classNames } from './classNames.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Toasts.module.css'
import {
  followDialogs,
  lastBehindDialog,
  type ToastAction,
  type ToastData,
  toastManager,
  toastTimeout,
} from './toasts.ts'

export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toastManager} timeout={toastTimeout} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

/** A long text has all of the width, and what can be done stands below it. */
function isLong(title: ReactNode): boolean {
  return typeof title === 'string' && title.length > 90
}

function ToastList() {
  const { toasts } = Toast.useToastManager<ToastData>()
  const lastBehind = useSyncExternalStore(followDialogs, lastBehindDialog)
  const latest = Math.max(0, ...toasts.map(({ data }) => data?.number ?? 0))
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      hidden={(toast.data?.number ?? 0) <= lastBehind}
      className={classNames(
        styles.toast,
        styles[toast.type ?? 'done'],
        toast.actionProps !== undefined && isLong(toast.title) && styles.long,
      )}
    >
      <Toast.Content className={styles.content}>
        <div className={styles.words}>
          <Toast.Title className={styles.title} render={<p />} />
          <Toast.Description className={styles.more} />
        </div>
        <Toast.Action className={styles.action} />
        {toast.data?.secondAction && (
          <FurtherAction
            id={toast.id}
            action={toast.data.secondAction}
            hasKeys={toast.data.number === latest}
          />
        )}
        <Toast.Close className={styles.close} aria-label="Dismiss">
          <X size={14} strokeWidth={1.75} />
        </Toast.Close>
        {toast.data?.furtherActions && (
          <div className={styles.further}>
            {toast.data.furtherActions.map((action) => (
              <FurtherAction
                key={action.label}
                id={toast.id}
                action={action}
                hasKeys={toast.data?.number === latest}
              />
            ))}
          </div>
        )}
      </Toast.Content>
    </Toast.Root>
  ))
}

interface FurtherActionProps {
  id: string
  action: ToastAction
  /** Keys are about what was done last: beside anything earlier they would do something else than is written there. */
  hasKeys: boolean
}

function FurtherAction({ id, action, hasKeys }: FurtherActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      onClick={() => {
        toastManager.close(id)
        action.run()
      }}
    >
      {action.label}
      {hasKeys && action.keys !== undefined && <Kbd keys={action.keys} />}
    </button>
  )
}
