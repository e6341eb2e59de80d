import {chromium} from 'playwright-core'; import http from 'node:http'; import path from 'node:path'; import fs from 'node:fs'
const [,,dist,out,p]=process.argv
const types={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.svg':'image/svg+xml','.woff2':'font/woff2'}
const srv=http.createServer((q,r)=>{let u=decodeURIComponent(new URL(q.url,'http://x').pathname);if(u.endsWith('/'))u+='index.html';const f=path.join(dist,u);if(!fs.existsSync(f)){r.writeHead(404);r.end();return}r.writeHead(200,{'content-type':types[path.extname(f)]??'x/y'});fs.createReadStream(f).pipe(r)}).listen(0)
const br=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']}); const pg=await br.newPage({viewport:{width:1280,height:800}}); await pg.goto(`http://127.0.0.1:${srv.address().port}/${p}`); await pg.waitForSelector('html[data-ready]',{state:'attached'}); await pg.waitForTimeout(1500)
await pg.pdf({path:out,format:'A4',printBackground:true,preferCSSPageSize:false}); await br.close(); srv.close()
