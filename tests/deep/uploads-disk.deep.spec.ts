import { env } from '../../env.ts'
import { fileStorage } from '../../providers/fileStorage.ts'
import { aFront } from '../support/front.ts'
import { staysCalmUnderUploads } from '../support/staysCalmUnderUploads.ts'

staysCalmUnderUploads('on disk', await aFront(), fileStorage(env))
