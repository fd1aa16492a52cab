import { Redirect } from 'wouter'
import { PlanRoom } from './plan-page/plan-room.tsx'
import { ReturnRoom } from './return/return-room.tsx'
import { SheetRoom } from './sheet/sheet-room.tsx'
import { CheckRoom } from './tasks/check-room.tsx'
import { ListRoom } from './tasks/list-room.tsx'
import { PapersRoom } from './tasks/papers-room.tsx'
import { TaskRoom } from './tasks/task-room.tsx'

interface MatterRoomProps {
  readonly name: string
  readonly number: number | null
}

/** 案件の部屋. The rooms that need a matter; they stand only while there is one. */
export function MatterRoom({ name, number }: MatterRoomProps) {
  switch (name) {
    case 'plan':
      return <PlanRoom />
    case 'list':
      return number === null ? <ListRoom /> : <TaskRoom number={number} from="list" />
    case 'check':
      return number === null ? <CheckRoom /> : <TaskRoom number={number} from="check" />
    case 'papers':
      return <PapersRoom />
    case 'sheet':
      return <SheetRoom />
    case 'new':
      return <ReturnRoom number={number} />
    default:
      return <Redirect to="/" replace />
  }
}
