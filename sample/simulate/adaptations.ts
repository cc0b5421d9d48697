import type { Entry } from '../entry.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { formatInstant, instant } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';
import { single } from './papers.ts';

interface Adaptation {
  system: string;
  title: string;
  item: string;
  before: string;
  after: string;
  tested: string;
  tester: string;
  result: string;
}

const ADAPTATIONS: readonly Adaptation[] = [
  {
    system: 'security-adaptation',
    title: '移动监管端敏感字段遮盖',
    item: '数据分级清单 4 级数据展示要求',
    before: '移动监管端 11 个页面直接显示证件号、电话和住址',
    after: '14 条遮盖规则按角色生效，只有经批准的岗位可在堡垒机内查看原值',
    tested: '2024-08-16 09:20',
    tester: 'PER-06',
    result: '11 个页面按 3 种角色各看一遍，33 次均按规则遮盖，后台审计各有一条记录',
  },
  {
    system: 'health-exam',
    title: '体检报告上传接口改用国密摘要',
    item: '密码应用基本要求 通信和数据完整性',
    before: '报告上传接口沿用旧摘要算法',
    after: '平台侧同时支持两种摘要，3 家机构已改用国密摘要，其余按升级计划切换',
    tested: '2024-08-21 14:40',
    tester: 'PER-06',
    result: '两种摘要各上传 50 份成功，篡改一个字节的 10 份全部被拒绝',
  },
  {
    system: 'data-exchange',
    title: '共享接口调用方双向认证',
    item: '等级保护第三级 安全通信网络 通信传输',
    before: '9 个共享接口只校验调用方编号',
    after: '9 个接口启用双向证书认证，过渡期双轨运行，旧方式 9 月 24 日关闭',
    tested: '2024-09-25 15:10',
    tester: 'PER-06',
    result: '9 个接口逐一验证，持证书调用 45 次成功，不带证书的 18 次均被拒绝',
  },
  {
    system: 'result-sharing',
    title: '跨院调阅页面加水印',
    item: '数据分级清单 4 级数据展示要求',
    before: '调阅页面无法分辨由谁打开，截图追不到人',
    after: '页面叠加岗位与时间水印，打印件同样带出，后台留调阅明细',
    tested: '2024-10-30 15:20',
    tester: 'PER-06',
    result: '27 家医院各抽 2 个账号，54 次截图与打印均可辨认岗位和日期',
  },
  {
    system: 'security-adaptation',
    title: '临时报表导出前脱敏',
    item: '数据分级清单 3 级以上数据导出要求',
    before: '临时报表由人工删列后导出，是否删净靠复核',
    after: '导出组件按分级清单自动替换 16 类字段，删列改为不可绕过',
    tested: '2024-11-27 14:30',
    tester: 'PER-06',
    result: '样表 24 张导出后逐列检查，16 类字段全部替换，强行改列名 6 次被拦',
  },
  {
    system: 'platform-his',
    title: '基层账号登录加第二因子',
    item: '等级保护第三级 安全计算环境 身份鉴别',
    before: '62 家基层机构只凭口令登录，共用账号 9 个',
    after: '登录加短信之外的动态码，共用账号拆分到人',
    tested: '2024-12-24 10:10',
    tester: 'PER-06',
    result: '62 家各试登录 2 次成功，错误动态码 30 次全部拒绝，共用账号清零',
  },
  {
    system: 'blood-trace',
    title: '血站通道改为国密传输',
    item: '密码应用基本要求 网络和通信安全',
    before: '血站与平台之间沿用旧加密套件',
    after: '通道换国密套件，旧套件 3 月 31 日停用',
    tested: '2025-03-19 15:40',
    tester: 'PER-06',
    result: '两端抓包核对套件名称，双向各传 2,000 条无失败，旧套件连接被拒 12 次',
  },
  {
    system: 'security-adaptation',
    title: '移动监管端证件号二次核验',
    item: '数据分级清单 4 级数据展示要求',
    before: '查看原值只需在堡垒机内点确认',
    after: '查看原值须两人各输一次动态码，事由写入审计',
    tested: '2025-05-28 16:10',
    tester: 'PER-06',
    result: '按 3 种岗位各试 8 次，单人操作全部被拒，审计 24 条含事由',
  },
];

export function tellAdaptations(prose: Prose): Entry[] {
  return ADAPTATIONS.map(({ system, title, item, before, after, tested, tester, result }, index) => {
    const year = tested.slice(0, 4);
    const number = ADAPTATIONS.slice(0, index).filter((one) => one.tested.startsWith(year)).length + 1;
    const id = `SA-${year}-${String(number).padStart(3, '0')}`;
    const at = instant(tested);
    const recorded = atDesk(at, randomOf(id), [25, 50]);
    const record = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-06',
      system,
      title,
      item,
      before: prose.note(before),
      after: prose.note(after),
      tested_at: formatInstant(at),
      tester,
      result: prose.note(result),
    };
    const version = { at: eveningCommit('PER-06', recorded), by: 'PER-06', branch: 'documents' as const };
    return single('security-adaptation', `evidence/security-adaptation/${id}.yaml`, record, version);
  });
}
