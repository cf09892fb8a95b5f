import { join } from 'node:path'
import type { Chat, Message, User } from 'node-telegram-bot-api/types'
import { openShelf } from '../shelf.ts'

/** Somebody with Telegram. Their chat with the bot has the same id as they have. */
export type Person = {
  id: number
  firstName: string
  username: string
  /** Has pressed Start: until then the bot may not write. */
  hasStarted: boolean
  hasBlocked: boolean
}

/** One message of a chat, and what the page needs to know besides. */
export type Line = {
  message: Message
  by: 'bot' | 'person'
  isDeleted: boolean
  /** What the bot answered to a pressed button, as people see it fly by. */
  toast?: string
}

export type Chats = ReturnType<typeof openChats>

/** People and what was said, in `folder`. */
export function openChats(folder: string) {
  const people = openShelf<Person>(join(folder, 'people'))
  const lines = openShelf<Line>(join(folder, 'messages'), 2_000)
  const numbers = openShelf<number>(join(folder, 'numbers'))

  /** The next number of a kind; numbers never come twice, not even after a restart. */
  const next = (kind: 'message' | 'update' | 'person') => {
    const first = { message: 1, update: 700_000_001, person: 5_000_000_001 }[kind]
    const number = (numbers.get(kind) ?? first - 1) + 1
    numbers.put(kind, number)
    return number
  }

  const keyOf = (chat: number, message: number) => `${chat}.${message}`
  const putLine = (line: Line) =>
    lines.put(keyOf(line.message.chat.id, line.message.message_id), line)

  return {
    next,
    people: () => people.all(),
    person: (id: number) => people.get(String(id)),
    putPerson: (person: Person) => people.put(String(person.id), person),
    addPerson(firstName: string): Person {
      const id = next('person')
      const username = `${firstName.toLowerCase().replace(/[^a-z0-9]/g, '') || 'person'}_${id % 1000}`
      const person = { id, firstName, username, hasStarted: false, hasBlocked: false }
      people.put(String(id), person)
      return person
    },
    lines: (chat?: number) =>
      lines.all().filter((line) => chat === undefined || line.message.chat.id === chat),
    line(chat: number, message: number): Line | undefined {
      const line = lines.get(keyOf(chat, message))
      return line?.isDeleted ? undefined : line
    },
    putLine,
    clear() {
      people.clear()
      lines.clear()
    },
  }
}

export function userOf(person: Person): User {
  return {
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    username: person.username,
    language_code: 'en',
  }
}

export function chatOf(person: Person): Chat {
  return {
    id: person.id,
    type: 'private',
    first_name: person.firstName,
    username: person.username,
  }
}
