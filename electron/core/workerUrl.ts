// Where the file of a worker thread is. Run from its sources it lies beside the file that starts it. A build puts
// everything into one folder, so it lies beside that file there as well, as `.mjs`. In the packaged app that
// folder is also kept outside the archive, because a worker thread reads its files without Electron's help.

/** `name` as in `./worker`; `caller` is the `import.meta.url` of the file that starts the worker. */
export function workerUrl(name: string, caller: string): URL {
  const extension = caller.endsWith('.ts') ? 'ts' : 'mjs'
  return new URL(`${name}.${extension}`, caller.replace('/app.asar/', '/app.asar.unpacked/'))
}
