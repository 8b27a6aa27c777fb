import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { LearningForm } from './LearningForm'
import { learningItemQuery, useAddItem, useChangeItem } from './queries'

export function NewLearningPage() {
  const t = useText()
  const navigate = useNavigate()
  const add = useAddItem()
  return (
    <div className={g.page}>
      <PageHead title={t('goals.learning_add')} lead={t('goals.learning_add_lead')} />
      <LearningForm
        submit={t('goals.learning_add_do')}
        onSubmit={async (body) =>
          navigate({ to: '/learning/$itemId', params: { itemId: await add.mutateAsync(body) } })
        }
      />
    </div>
  )
}

export function EditLearningPage({ itemId }: { itemId: string }) {
  const t = useText()
  const navigate = useNavigate()
  const { item, etag } = useSuspenseQuery(learningItemQuery(itemId)).data
  const change = useChangeItem(itemId)
  return (
    <div className={g.page}>
      <PageHead title={t('goals.learning_edit')} lead={item.title} />
      <LearningForm
        item={item}
        submit={t('goals.item_save')}
        onSubmit={async (body) => {
          await change.mutateAsync({ ...body, etag })
          await navigate({ to: '/learning/$itemId', params: { itemId } })
        }}
      />
    </div>
  )
}
