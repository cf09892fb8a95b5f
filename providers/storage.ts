import type { Readable } from 'node:stream'

/** The bytes `start` to `end` of a file, both included. */
export type ByteRange = { start: number; end: number }

export type StoredFile = {
  size: number
  /** Changes whenever the bytes do; quoted, as it stands in an ETag. */
  etag: string
  /** The bytes, as they come; the whole file when no range is given. Called at most once. */
  read(range?: ByteRange): Promise<Readable>
  /** Lets go of a file that is not read after all. */
  close(): Promise<void>
}

/** Where files lie. A key is `folder/name`. */
export type Storage = {
  /** Null when nothing lies there. Throws when it cannot be asked. */
  open(key: string): Promise<StoredFile | null>
  /** Keeps these bytes, in place of any that lay there. Nobody ever reads half of them. */
  put(key: string, bytes: Buffer | { file: string }, mimeType: string): Promise<void>
  /** Removes what lies there, if anything does. */
  remove(key: string): Promise<void>
}
