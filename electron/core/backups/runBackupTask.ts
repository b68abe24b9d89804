import { Worker } from 'node:worker_threads'
import { workerUrl } from '../workerUrl.ts'
import { type BackupOutcome, type BackupTask, errorOf, type FromBackupWorker } from './backupTask.ts'

/** Does it in a worker thread of its own. Throws what went wrong there, with its code. */
export function runBackupTask(task: BackupTask): Promise<BackupOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl('./backupWorker', import.meta.url), {
      name: 'backup',
      workerData: task,
    })
    worker.once('message', (answer: FromBackupWorker) => {
      if ('outcome' in answer) resolve(answer.outcome)
      else reject(errorOf(answer.fault))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The backup thread ended without a word')))
  })
}
