import { fileStorage } from '../../providers/fileStorage.ts'
import { env } from '../../env.ts'
import { behavesLikeUploading } from '../support/behavesLikeUploading.ts'
import { aFront } from '../support/front.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { workshop } = await aPostOffice()
const files = fileStorage(env)

behavesLikeUploading({
  front: await aFront(),
  files,
  workshop: { ...workshop, outside: { ...workshop.outside, files } },
})
