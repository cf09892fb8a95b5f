import { AccessLink as AccessLink_2009b268c48def6f326a4be0dc1b663b } from '../../../admin/access/AccessLink.tsx'
import { SeeAs as SeeAs_a423e426347529c78e36b4d13fdbf9e0 } from '../../../admin/eyes/SeeAs.tsx'
import { AccessView as AccessView_f354503a54a1d24d5239272c455ed1ee } from '../../../admin/access/AccessView.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { GroupsLink as GroupsLink_308512f120389bfca4ff2107a06e0fc0 } from '../../../admin/groups/GroupsLink.tsx'
import { GroupsView as GroupsView_10f56a62b4b1f0ce1b32569549bd8c42 } from '../../../admin/groups/GroupsView.tsx'
import { VideoField as VideoField_cf7f8c7d1f6eb61fef43a3a3414c0dc3 } from '../../../admin/films/VideoField.tsx'
import { CaptionsField as CaptionsField_088463de3c971402812c9671429706ad } from '../../../admin/films/CaptionsField.tsx'
import { AttachmentsField as AttachmentsField_f277d0f7b3caeecf82a1d5cd6fdb3298 } from '../../../admin/films/AttachmentsField.tsx'
import { MoveCell as MoveCell_9e4dcade803e7850acd12e1b2c73d465 } from '../../../admin/sequence/MoveCell.tsx'
import { HomeworkQueue as HomeworkQueue_5158e9345cfe3eb085037d036bee48c6 } from '../../../admin/homework/HomeworkQueue.tsx'
import { HomeworkReview as HomeworkReview_97b59a8b0d181326cd4c3131a37ac4c2 } from '../../../admin/homework/HomeworkReview.tsx'
import { BoxQueue as BoxQueue_e887aee13b4d24261b1e8b5d31de2a69 } from '../../../admin/boxes/BoxQueue.tsx'
import { BoxLabels as BoxLabels_4916f16333f96928d1f70ffda3ab9d6b } from '../../../admin/boxes/BoxLabels.tsx'
import { StatusCell as StatusCell_7c26d6cff1a8e9c81e70a7be3d990e84 } from '../../../admin/orders/StatusCell.tsx'
import { BoughtCell as BoughtCell_f24ed71b167fc45b8d8b118ac9fed92f } from '../../../admin/orders/BoughtCell.tsx'
import { MoneyCell as MoneyCell_967ab8f69cea606e362263847691d5b1 } from '../../../admin/orders/MoneyCell.tsx'
import { RefundDesk as RefundDesk_2ad347f3e47dff18fafd9cd6e121067f } from '../../../admin/orders/RefundDesk.tsx'
import { OrderDesk as OrderDesk_42258cc7ce5ba777e3b4fbad72f311e5 } from '../../../admin/orders/OrderDesk.tsx'
import { OrdersHead as OrdersHead_5137ae236c00ba748454f7853c10df25 } from '../../../admin/orders/OrdersHead.tsx'
import { Sales as Sales_e62887f89210b4673bb80ccbb64ae102 } from '../../../admin/sales/Sales.tsx'
import { DisputeCell as DisputeCell_508d67c05e48ba6941bfb51e41990857 } from '../../../admin/payments/DisputeCell.tsx'
import { Facts as Facts_36936f4517824e0435e9427614c4d2c0 } from '../../../admin/payments/Facts.tsx'
import { PaymentDesk as PaymentDesk_94737386dd4d923c6abc1b172e9bd8c4 } from '../../../admin/payments/PaymentDesk.tsx'
import { Inbox as Inbox_4fbb961e2c3e2bde3ce3f3c7e0f2ac27 } from '../../../admin/threads/Inbox.tsx'
import { Talk as Talk_08b91680b4cb013b0001f5779f550b39 } from '../../../admin/threads/Talk.tsx'
import { DecisionCell as DecisionCell_97fe4c56cf1dc680a0b859d448ee1914 } from '../../../admin/comments/DecisionCell.tsx'
import { DecisionField as DecisionField_1a292c275446ba20e7c3dc6159d5bec7 } from '../../../admin/comments/DecisionField.tsx'
import { SchoolMark as SchoolMark_6fcfb6a215106000e3520f7b1987946f } from '../../../admin/look/SchoolMark.tsx'
import { SchoolLogo as SchoolLogo_112f1ec2518c11a8eb7ebd26bb82f26a } from '../../../admin/look/SchoolLogo.tsx'
import { DeadLettersLink as DeadLettersLink_77957f4e141eb31ddd92ee6057ca83fa } from '../../../admin/DeadLettersLink.tsx'
import { QueueLink as QueueLink_3415fed91844fe81c0d8553f1807cbc6 } from '../../../admin/homework/QueueLink.tsx'
import { InboxLink as InboxLink_8377e7802e7e84c226eb554d863b25a8 } from '../../../admin/threads/InboxLink.tsx'
import { BoxesLink as BoxesLink_1861413cc18403d56c7ae720ac169bb1 } from '../../../admin/boxes/BoxesLink.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { Dashboard as Dashboard_f781e9028d57a98d9263c5f8db6380b6 } from '../../../admin/dashboard/Dashboard.tsx'
import { DeadLetters as DeadLetters_c72eed7a59a8f5ea58eb85cc9fcca3de } from '../../../admin/DeadLetters.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/access/AccessLink.tsx#AccessLink": AccessLink_2009b268c48def6f326a4be0dc1b663b,
  "/admin/eyes/SeeAs.tsx#SeeAs": SeeAs_a423e426347529c78e36b4d13fdbf9e0,
  "/admin/access/AccessView.tsx#AccessView": AccessView_f354503a54a1d24d5239272c455ed1ee,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/groups/GroupsLink.tsx#GroupsLink": GroupsLink_308512f120389bfca4ff2107a06e0fc0,
  "/admin/groups/GroupsView.tsx#GroupsView": GroupsView_10f56a62b4b1f0ce1b32569549bd8c42,
  "/admin/films/VideoField.tsx#VideoField": VideoField_cf7f8c7d1f6eb61fef43a3a3414c0dc3,
  "/admin/films/CaptionsField.tsx#CaptionsField": CaptionsField_088463de3c971402812c9671429706ad,
  "/admin/films/AttachmentsField.tsx#AttachmentsField": AttachmentsField_f277d0f7b3caeecf82a1d5cd6fdb3298,
  "/admin/sequence/MoveCell.tsx#MoveCell": MoveCell_9e4dcade803e7850acd12e1b2c73d465,
  "/admin/homework/HomeworkQueue.tsx#HomeworkQueue": HomeworkQueue_5158e9345cfe3eb085037d036bee48c6,
  "/admin/homework/HomeworkReview.tsx#HomeworkReview": HomeworkReview_97b59a8b0d181326cd4c3131a37ac4c2,
  "/admin/boxes/BoxQueue.tsx#BoxQueue": BoxQueue_e887aee13b4d24261b1e8b5d31de2a69,
  "/admin/boxes/BoxLabels.tsx#BoxLabels": BoxLabels_4916f16333f96928d1f70ffda3ab9d6b,
  "/admin/orders/StatusCell.tsx#StatusCell": StatusCell_7c26d6cff1a8e9c81e70a7be3d990e84,
  "/admin/orders/BoughtCell.tsx#BoughtCell": BoughtCell_f24ed71b167fc45b8d8b118ac9fed92f,
  "/admin/orders/MoneyCell.tsx#MoneyCell": MoneyCell_967ab8f69cea606e362263847691d5b1,
  "/admin/orders/RefundDesk.tsx#RefundDesk": RefundDesk_2ad347f3e47dff18fafd9cd6e121067f,
  "/admin/orders/OrderDesk.tsx#OrderDesk": OrderDesk_42258cc7ce5ba777e3b4fbad72f311e5,
  "/admin/orders/OrdersHead.tsx#OrdersHead": OrdersHead_5137ae236c00ba748454f7853c10df25,
  "/admin/sales/Sales.tsx#Sales": Sales_e62887f89210b4673bb80ccbb64ae102,
  "/admin/payments/DisputeCell.tsx#DisputeCell": DisputeCell_508d67c05e48ba6941bfb51e41990857,
  "/admin/payments/Facts.tsx#Facts": Facts_36936f4517824e0435e9427614c4d2c0,
  "/admin/payments/PaymentDesk.tsx#PaymentDesk": PaymentDesk_94737386dd4d923c6abc1b172e9bd8c4,
  "/admin/threads/Inbox.tsx#Inbox": Inbox_4fbb961e2c3e2bde3ce3f3c7e0f2ac27,
  "/admin/threads/Talk.tsx#Talk": Talk_08b91680b4cb013b0001f5779f550b39,
  "/admin/comments/DecisionCell.tsx#DecisionCell": DecisionCell_97fe4c56cf1dc680a0b859d448ee1914,
  "/admin/comments/DecisionField.tsx#DecisionField": DecisionField_1a292c275446ba20e7c3dc6159d5bec7,
  "/admin/look/SchoolMark.tsx#SchoolMark": SchoolMark_6fcfb6a215106000e3520f7b1987946f,
  "/admin/look/SchoolLogo.tsx#SchoolLogo": SchoolLogo_112f1ec2518c11a8eb7ebd26bb82f26a,
  "/admin/DeadLettersLink.tsx#DeadLettersLink": DeadLettersLink_77957f4e141eb31ddd92ee6057ca83fa,
  "/admin/homework/QueueLink.tsx#QueueLink": QueueLink_3415fed91844fe81c0d8553f1807cbc6,
  "/admin/threads/InboxLink.tsx#InboxLink": InboxLink_8377e7802e7e84c226eb554d863b25a8,
  "/admin/boxes/BoxesLink.tsx#BoxesLink": BoxesLink_1861413cc18403d56c7ae720ac169bb1,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_f781e9028d57a98d9263c5f8db6380b6,
  "/admin/DeadLetters.tsx#DeadLetters": DeadLetters_c72eed7a59a8f5ea58eb85cc9fcca3de,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
