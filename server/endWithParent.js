const PATIENCE_MS = 15_000

/**
 * Loaded into each child before its own code. The channel to the supervisor closes when that is gone, by
 * kill -9 as well; the child is then asked to end as if by the supervisor, and ended if it does not. What
 * the child forks in turn is loaded with this too, and lives by its own channel: it is left alone.
 * Plain JavaScript, for that may be forked with another Node than ours.
 */
if (process.env.ATELIER_SUPERVISOR === String(process.ppid)) {
  process.channel?.unref()
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  })
}
