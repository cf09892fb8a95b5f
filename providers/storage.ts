import type { Readable } from 'node:stream'
import type { DataStore } from '@tus/server'

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

/** How a file is handed over by whoever has signed its address. */
export type Handover = { mimeType: string; disposition: string; seconds: number }

/** Where uploads come in part by part. What is known of one lies beside its bytes, for every process to see. */
export type UploadPlace = {
  /** Its ids are keys of the storage; an upload that is whole lies there as any other file. */
  store: DataStore
  /** Puts the parts of an upload together whose bytes have all come, if that was not done yet. */
  complete(key: string): Promise<void>
  /** Forgets how an upload went. Its bytes stay where they are. */
  forget(key: string): Promise<void>
  /** Removes an upload with its bytes, however much has come, if there is anything of it. */
  drop(key: string): Promise<void>
}

/** Where files lie. A key is `folder/name`. */
export type Storage = {
  /** Null when nothing lies there. Throws when it cannot be asked. */
  open(key: string): Promise<StoredFile | null>
  /** Keeps these bytes, in place of any that lay there. Nobody ever reads half of them. */
  put(key: string, bytes: Buffer | { file: string }, mimeType: string): Promise<void>
  /** Removes what lies there, if anything does. */
  remove(key: string): Promise<void>
  /** Gives a file another place, over whatever lay there. False when there is none, or another was quicker. */
  move(from: string, to: string): Promise<boolean>
  /** An address where whoever has it may read the file for so long; null where only we can hand it over. */
  signedGet(key: string, how: Handover): Promise<string | null>
  uploads(): UploadPlace
}
