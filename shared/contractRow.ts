// What the contract says of one method.

import type { z } from 'zod'
import type { Backup } from './backups.ts'
import type { Caller, Topic } from './topics.ts'

interface ContractRowBase {
  summary: string
  input: z.ZodType
  output: z.ZodType
  /** Absent = everyone. */
  callers?: readonly Caller[]
}
/** A query reads, a command writes in one transaction, a job runs longer and writes in several. */
export type ContractRow =
  | (ContractRowBase & { kind: 'query'; reads: readonly Topic[] })
  | (ContractRowBase & {
      kind: 'command' | 'job'
      touches: readonly Topic[]
      /** A verified backup is made first, for this reason; without it nothing is done. */
      backsUpFirst?: Backup['reason']
    })
  | (ContractRowBase & { kind: 'shell' })
