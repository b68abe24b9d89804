import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip.tsx'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> {
  /** What it does, in words: its name for screen readers, and the tooltip. */
  label: string
  icon: ReactNode
  /** A `KeyboardEvent.key` chord to show in the tooltip. */
  keys?: string
  isTooltipHidden?: boolean
  tooltipSide?: 'top' | 'bottom' | 'left' | 'right'
}

export function IconButton({
  label,
  icon,
  keys,
  isTooltipHidden,
  tooltipSide,
  className,
  ...rest
}: IconButtonProps) {
  const button = (
    <button type="button" {...rest} aria-label={label} className={classNames(styles.button, className)}>
      {icon}
    </button>
  )
  if (isTooltipHidden) return button
  return (
    <Tooltip text={label} keys={keys} {...(tooltipSide === undefined ? {} : { side: tooltipSide })}>
      {button}
    </Tooltip>
  )
}
