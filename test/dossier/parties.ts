import { issue, pem } from './pki.ts';

/** Who signs and stamps in the tests of verification, under one authority that is trusted. */
export const root = issue(null, { subject: { O: '示例认证机构', CN: '根证书' }, authority: true });
export const provider = issue(root, { subject: { O: '乙方（示例）', CN: '项目经理' } });
export const client = issue(root, { subject: { O: '甲方（示例）', CN: '经办人' }, keyType: 'rsa' });
export const stamper = issue(root, {
  subject: { O: '示例时间戳机构', CN: '时间戳' },
  usages: ['1.3.6.1.5.5.7.3.8'],
});
export const anchors = [pem(root)];
