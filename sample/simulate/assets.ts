import type { Entry, RecordFields } from '../entry.ts';
import { completed, filed } from '../filing.ts';
import type { Prose } from '../prose.ts';
import { formatInstant, local } from '../time.ts';

const STAGES = ['采集', '传输', '存储', '使用', '共享', '导出', '备份', '销毁'] as const;

/** What each stage of a dataset's life is guarded by; a line for each of the eight. */
const CONTROLS: Readonly<Record<string, readonly string[]>> = {
  'DA-11': [
    '只收接口规范列出的字段',
    '专线与国密通道',
    '生产库按角色授权',
    '堡垒机内查询，结果不落地',
    '协议与目录登记后开放',
    '一事一批，加密交付',
    '同城备份库加密存放',
    '到期由甲方监销并留单',
  ],
  'DA-12': [
    '机构上传时校验编码',
    '国密摘要防改动',
    '体检库独立存放',
    '统计走备库，只出汇总',
    '向健康档案按约定推送',
    '团检导出先去标识',
    '每日增量、每周全量',
    '演练副本当天清除',
  ],
};

/** Third parties' parts and standards, material the client handed over, and the data that is worked with. */
export function tellAssets(prose: Prose): Entry[] {
  return [...thirdParties(prose), ...materials(prose), ...datasets(prose)];
}

function thirdParties(prose: Prose): Entry[] {
  const rows: readonly (readonly [id: string, subtype: string, name: string, on: string, more: RecordFields])[] = [
    [
      'TP-01',
      'component',
      '消息中间件开源版',
      '2024-07-10',
      { licence: 'Apache-2.0', supplier: '开源社区', scope: '数据汇聚、血液追溯' },
    ],
    [
      'TP-02',
      'component',
      '报表组件',
      '2024-07-10',
      { licence: '商业授权，随系统移交', supplier: '原开发商', scope: '统计报表' },
    ],
    [
      'TP-03',
      'component',
      '版式文件解析组件',
      '2024-10-09',
      { licence: '商业授权 1 年', supplier: '某软件公司', scope: '健康体检报告' },
    ],
    [
      'TP-04',
      'interface-standard',
      '互联互通共享文档规范',
      '2024-07-10',
      { standard: 'WS/T 500', scope: '共享文档接口' },
    ],
    ['TP-05', 'interface-standard', '基本数据集标准', '2024-07-10', { standard: 'WS 445', scope: '数据集接口' }],
    [
      'TP-06',
      'service',
      '存储设备原厂维保',
      '2024-09-06',
      {
        supplier: '存储设备原厂',
        purpose: '控制器故障件更换与日志分析',
        scope: '索引库存储，不接触业务数据',
        nda_signed_on: '2024-09-06',
        controls_done_at: formatInstant(local('2024-09-06 14:50')),
        access_from: formatInstant(local('2024-09-06 15:30')),
      },
    ],
  ];
  return rows.map(([id, subtype, name, on, { scope, ...more }]) => {
    const at = local(`${on} 15:${20 + Number(id.slice(-2))}`);
    const record = {
      id,
      recorded_at: formatInstant(at),
      recorded_by: 'PER-05',
      subtype,
      name,
      ...more,
      scope: prose.note(String(scope)),
      registered_on: on,
    };
    const file = `evidence/third-party/${on.slice(0, 4)}.yaml`;
    return filed('third-party', file, record, {
      at: at + 7200,
      by: 'PER-05',
      branch: 'papers',
      subject: `登记${name}`,
    });
  });
}

function materials(prose: Prose): Entry[] {
  const rows = [
    ['DA-01', 'client-technical', '平台 2.0 数据库设计说明', '2024-07-02', '光盘 1 张', 'PER-05', '技术资料', 3],
    ['DA-02', 'client-technical', '接口密钥信封（密封）', '2024-07-02', '信封 6 个', 'PER-06', '密钥资料', 4],
    ['DA-03', 'client-sensitive', '网络拓扑与地址规划（纸质）', '2024-07-03', '纸质 12 页', 'PER-06', '敏感信息', 4],
  ] as const;
  const entries = rows.map(([id, subtype, name, on, medium, holder, dataClass, level]) => {
    const at = local(`${on} 16:${10 + Number(id.slice(-2)) * 4}`);
    const record: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(at),
      recorded_by: 'PER-06',
      subtype,
      name,
      data_class: dataClass,
      data_level: level,
      provided_on: on,
      medium,
      holder,
      remarks: prose.note(`${name}由${holder}锁柜保管，借出登记`),
      original: { form: '纸质', place: `甲方数据安全科室，资料签收单 ${id}` },
    };
    const filing = { at: at + 3600, by: 'PER-06', branch: 'papers' as const, subject: `接收${name}` };
    return filed('data-asset', 'evidence/data-asset/2024.yaml', record, filing);
  });
  for (const entry of entries) {
    const at = local('2025-06-27 16:40');
    const filing = { at, by: 'PER-06', branch: 'papers' as const, subject: '保密资料归还了结' };
    completed(
      entry,
      { closed_on: '2025-06-27', closed_by: entry.id === 'DA-02' ? 'HO-2025-11' : 'HO-2025-10' },
      filing,
    );
  }
  return entries;
}

function datasets(prose: Prose): Entry[] {
  const rows = [
    ['DA-11', '诊疗与公共卫生数据集', '诊疗服务数据', 4, 'important'],
    ['DA-12', '健康体检数据集', '健康体检数据', 3, 'general'],
    ['DA-13', '血液闭环数据集', '用血管理数据', 4, 'general'],
    ['DA-14', '机构运行指标数据集', '管理运行数据', 2, 'general'],
  ] as const;
  return rows.map(([id, name, dataClass, level, grade]) => {
    const at = local(`2024-07-12 10:${10 + Number(id.slice(-2))}`);
    const controls = CONTROLS[id];
    const record: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(at),
      recorded_by: 'PER-06',
      subtype: 'dataset',
      name,
      data_class: dataClass,
      data_level: level,
      national_grade: grade,
      ...(controls === undefined
        ? {}
        : { lifecycle: STAGES.map((stage, index) => ({ stage, control: prose.note(controls[index] ?? '') })) }),
    };
    const filing = { at: at + 5400, by: 'PER-06', branch: 'papers' as const, subject: '数据分类分级目录' };
    return filed('data-asset', 'evidence/data-asset/2024.yaml', record, filing);
  });
}
