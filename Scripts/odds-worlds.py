#!/usr/bin/env python3
"""Scores the odds on worlds that the score script doesn't have: odds-worlds.py MASAR WORLDS PEOPLE SEED [FEWEST]

WORLDS: five, tune, held, own, fresh, or names such as gig,two (needs numpy and ../shared); beginners:
people in their first FEWEST months (6) of a field, as its prior draws them, with the field told and not. docs/odds.md tells the result."""
import copy, csv, importlib.util, json, os, subprocess, sys, tempfile
import numpy as np
shared=os.environ.get('MASAR_SHARED') or os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','..','shared')
sp=importlib.util.spec_from_file_location('odds',os.path.join(shared,'score','odds.py')); O=importlib.util.module_from_spec(sp); sp.loader.exec_module(O)
AR=O.AR
class W:
    def __init__(s,r): s.r=r; s.t=0; s.init()
class Salary(W): # constant with job loss
    def init(s): s.lev=1.0; s.on=True
    def step(s,n=None):
        r=s.r; u=r.random(n); on=np.asarray(s.on); new=np.where(on,u>.02,u<.2); fresh=new&~on
        s.lev=np.where(fresh,np.exp(.2*r.standard_normal(n)),np.asarray(s.lev)*np.where(r.random(n)<.04,1.06,1)); s.on=new
        return np.where(new,s.lev*np.exp(.02*r.standard_normal(n)),0)
class Gig(W): # heavy tails
    def init(s): pass
    def step(s,n=None):
        r=s.r; return .75*np.exp(np.clip(.5*r.standard_t(3,n),-4,4))
class Quarterly(W):
    def init(s): s.ph=int(s.r.integers(3)); s.x=0.
    def step(s,n=None):
        r=s.r; s.t+=1; s.x=.9*np.asarray(s.x)+.1*r.standard_normal(n)
        return np.where((s.t+s.ph)%3==0,2.4*np.exp(s.x),0)+np.where(r.random(n)<.3,.6*np.exp(.5*r.standard_normal(n)),0)
class Steps(W):
    def init(s): s.l=-.3+.3*s.r.standard_normal(); s.x=0.
    def step(s,n=None):
        r=s.r; s.l=np.asarray(s.l)+np.where(r.random(n)<.07,.05+.3*r.standard_normal(n),0); s.x=.2*np.asarray(s.x)+.2*r.standard_normal(n)
        return np.exp(s.l+s.x)
class Tutor(W):
    def init(s): s.ph=int(s.r.integers(12)); s.k=1.
    def step(s,n=None):
        r=s.r; s.t+=1; m=(s.t+s.ph)%12; prof=[1,1.1,1.2,1.4,1.5,1.0,.15,0,.5,1.2,1.3,1.1][m]
        s.k=1+.9*(np.asarray(s.k)-1)+.08*r.standard_normal(n); return np.maximum(s.k,.1)*prof*np.exp(.2*r.standard_normal(n))
class Launch(W):
    def init(s): s.b=.5
    def step(s,n=None):
        r=s.r; s.b=np.asarray(s.b)*.7+np.where(r.random(n)<.12,1.6*np.exp(.5*r.standard_normal(n)),0); return .25*np.exp(.15*r.standard_normal(n))+s.b*np.exp(.15*r.standard_normal(n))
class AdRW(W):
    def init(s): s.l=0.; s.ph=int(s.r.integers(12))
    def step(s,n=None):
        r=s.r; s.t+=1; s.l=np.asarray(s.l)+.1*r.standard_normal(n); m=(s.t+s.ph)%12
        return np.exp(s.l+.1*r.standard_normal(n))*(1+.25*(m in(10,11))-.2*(m in(0,1)))
class Two(W): # 80/20
    def init(s): s.a=True; s.b=True
    def step(s,n=None):
        r=s.r; u=r.random(n); v=r.random(n); s.a=np.where(s.a,u>.03,u<.15); s.b=np.where(s.b,v>.06,v<.25)
        return .85*s.a*np.exp(.1*r.standard_normal(n))+.25*s.b*np.exp(.3*r.standard_normal(n))
class Refund(AR):
    def step(s,n=None):
        y=super().step(n); return y-np.where(s.r.random(n)<.12,.5*s.r.exponential(1,n),0)
class MRR(W):
    def init(s): s.l=.25*np.exp(.4*s.r.standard_normal()); s.new=.08; s.ch=.05
    def step(s,n=None):
        r=s.r; s.l=np.asarray(s.l)*(1-s.ch)+s.new*r.gamma(3,1/3,n); return s.l*np.exp(.05*r.standard_normal(n))
class Dying(W):
    def init(s): s.l=.9; s.g=s.r.uniform(.0,.06)
    def step(s,n=None):
        r=s.r; s.l=np.asarray(s.l)-s.g+.05*r.standard_normal(n); return np.exp(s.l+.3*r.standard_normal(n))
class Hype(W):
    def init(s): s.p=s.r.uniform(5,25); s.w=s.r.uniform(5,12)
    def step(s,n=None):
        r=s.r; s.t+=1; lev=.3+1.5*np.exp(-.5*((s.t-s.p)/s.w)**2); return lev*np.exp(.3*r.standard_normal(n))
class Rare(W):
    def init(s): pass
    def step(s,n=None):
        r=s.r; return np.where(r.random(n)<.35,np.exp(.6*r.standard_normal(n))/.35/1.2,0)
class LateRamp(W):
    def init(s): s.a=s.r.uniform(6,30); s.k=s.r.uniform(2,9); s.x=0.
    def step(s,n=None):
        r=s.r; s.t+=1; s.x=.3*np.asarray(s.x)+.35*r.standard_normal(n); lev=1.3/(1+np.exp(-(s.t-s.a)/s.k)); return np.where(r.random(n)<.1,0,lev*np.exp(s.x))
class Lin(W): # slow linear growth, additive noise
    def init(s): s.g=s.r.uniform(-.01,.03); s.l=s.r.uniform(.5,1.2)
    def step(s,n=None):
        r=s.r; s.t+=1; return np.maximum(0,s.l+s.g*s.t+.25*r.standard_normal(n))
class Spells(AR): pass
class Sea(W): # two-harmonic seasonal shop with Q4 spike
    def init(s): s.ph=int(s.r.integers(12)); s.l=0.
    def step(s,n=None):
        r=s.r; s.t+=1; m=(s.t+s.ph)%12; s.l=.95*np.asarray(s.l)+.08*r.standard_normal(n); return .8*np.exp(s.l+.25*r.standard_normal(n))*(2.6 if m==11 else 1.8 if m==10 else .9)
class Contracts(W): # six-month contracts at one price, with a search between them
    def init(s): s.left=int(s.r.integers(0,7)); s.fee=1.2
    def step(s,n=None):
        r=s.r; left=np.asarray(s.left); new=(left<=0)&(r.random(n)<.35)
        s.fee=np.where(new,1.2*np.exp(.25*r.standard_normal(n)),s.fee); left=np.where(new,6,left); y=np.where(left>0,s.fee*np.exp(.03*r.standard_normal(n)),0); s.left=left-1; return y
class Cohorts(W): # a course sold every fourth month, some sales between
    def init(s): s.ph=int(s.r.integers(4)); s.l=0.
    def step(s,n=None):
        r=s.r; s.t+=1; s.l=np.asarray(s.l)+.06*r.standard_normal(n); return np.exp(s.l+.3*r.standard_normal(n))*(2.8 if (s.t+s.ph)%4==0 else .4)
class Plateau(W): # grows at once to a level in a few months, then still
    def init(s): s.k=s.r.uniform(1.5,4)
    def step(s,n=None):
        s.t+=1; return 1.1*(1-np.exp(-s.t/s.k))*np.exp(.3*s.r.standard_normal(n))
class Breaks(W): # two levels, changed over by a platform's rule for good or for a while
    def init(s): s.hi=True
    def step(s,n=None):
        r=s.r; u=r.random(n); s.hi=np.where(s.hi,u>.04,u<.06); return np.where(s.hi,1.2,.5)*np.exp(.25*r.standard_normal(n))
class Tips(W): # many small payments, additive
    def init(s): s.m=s.r.uniform(6,40)
    def step(s,n=None): return s.r.poisson(s.m,n)/s.m*np.exp(.1*s.r.standard_normal(n))
class Windfall(W): # a small base and a rare giant month
    def init(s): pass
    def step(s,n=None):
        r=s.r; return .7*np.exp(.35*r.standard_normal(n))+np.where(r.random(n)<.05,6*np.exp(.4*r.standard_normal(n)),0)
OWN={'salary':Salary,'gig':Gig,'quarter':Quarterly,'steps':Steps,'tutor':Tutor,'launch':Launch,'adrw':AdRW,'two':Two,
 'refund':lambda r:Refund(r,.4,.5,.05,.4),'mrr':MRR,'dying':Dying,'hype':Hype,'rare':Rare,'lateramp':LateRamp,'lin':Lin,
 'contracts':Contracts,'cohorts':Cohorts,'plateau':Plateau,'breaks':Breaks,'tips':Tips,'windfall':Windfall,
 'spells':lambda r:AR(r,.2,.5,.3,.85),'sea':Sea,'sticky':lambda r:AR(r,.85,.5,0,0)}
# half is held out while tuning
TUNE=['a','b','c','d','e','salary','quarter','tutor','adrw','rare','lateramp','lin','spells','mrr']
FRESH=['contracts','cohorts','plateau','breaks','tips','windfall']
HELD=['gig','steps','launch','two','refund','dying','hype','sea','sticky']
def people(ws,N,seed,lo=6):
    rng=np.random.default_rng(seed); P=[]
    M=dict(O.MAKE); M.update(OWN)
    for i in range(N):
        w=ws[i%len(ws)]; m=M[w](rng); past=np.array([float(m.step()) for _ in range(int(rng.integers(lo,49)))]); money=float(np.exp(rng.normal(6.8,.7)))
        h=int(rng.choice([6,12,24])); cash=float(rng.choice([1,3,6,9,12]))*money*float(rng.choice([.6,.8,1])); ex=money*float(rng.uniform(.5,1.2))
        f=copy.deepcopy(m); K=400
        X=np.stack([np.broadcast_to(f.step(K),(K,)) for _ in range(h)])*money
        ruin=((cash+np.cumsum(X-ex,0))<0).any(0); P.append((w,h,cash,ex,past*money,float(ruin.mean()),bool(ruin[0]),X))
    return P
def score(P,G,ws):
    rows=[(p[0],g['ruin'],p[5],p[6],np.mean((p[7][:,:]>=g['p10'][:,None]-1e-9)&(p[7]<=g['p90'][:,None]+1e-9))) for p,g in zip(P,G)]
    def show(n,r):
        q=np.array([x[1] for x in r]); t=np.array([x[2] for x in r]); y=np.array([x[3] for x in r],float)
        bins=np.clip((q*10).astype(int),0,9); cal=sum(abs(q[bins==b].mean()-t[bins==b].mean())*(bins==b).mean() for b in range(10) if (bins==b).any())
        # expected Brier gap = mean (q-t)^2, without the noise of one draw
        print('%-8s n %5d gap(exp) %.4f gap(real) %+.4f  bias %+.3f  mae %.3f cal %.3f cover %.3f'%(n,len(r),np.mean((q-t)**2),np.mean((q-y)**2)-np.mean((t-y)**2),(q-t).mean(),np.mean(abs(q-t)),cal,np.mean([x[4] for x in r])))
    for w in ws:
        r=[x for x in rows if x[0]==w]
        if r: show(w,r)
    show('ALL',rows)
    five=[x for x in rows if x[0] in 'abcde']
    if five and len(five)<len(rows): show('a-e',five)
def priors():
    text=open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','Sources/Core/Fields/Tables/PriorTable.swift')).read()
    return [(l.split('|')[0].strip(),*map(float,l.split('|')[1:])) for l in text.splitlines() if l.count('|')==10 and l.strip()[0]!='/']
def beginners(M,N,seed,most):
    rng=np.random.default_rng(seed); fields=[f for f in priors() if f[1]<.5]; P=[]
    while len(P)<N:
        name,never,_,_,median,spread,level,between,growth,noise,_=fields[len(P)%len(fields)]
        begun=int(rng.integers(0,most+1)); h=int(rng.choice([6,12,24])); K=400
        def draw(n): return np.where(rng.random(n)<never,1e9,median*np.exp(spread*rng.standard_normal(n))),level*np.exp(between*rng.standard_normal(n))
        def months(start,top,a,b):
            m=np.arange(a,b)[:,None]-start; g=-np.expm1(-np.maximum(m,0)/growth); return np.where(m>0,top*g*np.exp(noise*rng.standard_normal(m.shape)),0)
        start,top=draw(1); past=months(start,top,1,begun+1)[:,0]; first=np.flatnonzero(past)
        known=past[first[0]:] if len(first) else np.zeros(0)
        X=months(start,top,begun+1,begun+h+1)
        if not len(known):
            # Nobody knows yet who will earn: the future is that of all who have earned nothing so far.
            s,t=draw(20*K); k=np.flatnonzero(s>=begun)[:K]; F=months(s[k],t[k],begun+1,begun+h+1)
        else: F=np.concatenate([months(start,top,begun+1,begun+h+1) for _ in range(K)],1)
        ex=level*float(rng.uniform(.3,1.5)); cash=float(rng.choice([1,3,6,9,12]))*ex
        ruin=lambda Y:((cash+np.cumsum(Y-ex,0))<0).any(0)
        P.append((name,begun,h,cash,ex,known,float(ruin(F).mean()),bool(ruin(X)[0]),F))
    for told in (True,False):
        table=os.path.join(tempfile.mkdtemp(),'people.csv')
        with open(table,'w') as f:
            c=csv.writer(f); c.writerow(['id','horizon','cash','expenses','income','field','begun'])
            for i,p in enumerate(P): c.writerow([i,p[2],p[3],p[4],' '.join('%.2f'%v for v in p[5])]+([p[0],p[1]] if told else ['','']))
        o=subprocess.run([M,'evidence','odds',table,'--json'],capture_output=True,text=True); assert o.returncode==0,o.stderr
        G=[None]*N
        for l in o.stdout.splitlines(): j=json.loads(l); G[int(j['id'])]=dict(ruin=j['ruin'],p10=np.array(j['p10']),p90=np.array(j['p90']))
        print('the field is','told' if told else 'not told')
        q=np.array([g['ruin'] for g in G]);t=np.array([p[6] for p in P]);y=np.array([p[7] for p in P],float); n=np.array([len(p[5]) for p in P])
        for a,b,w in ((0,1,'no income yet'),(1,3,'1-2 months'),(3,7,'3-6 months'),(0,99,'all')):
            k=(n>=a)&(n<b); bins=np.clip((q*10).astype(int),0,9)
            cal=sum(abs(q[k&(bins==c)].mean()-y[k&(bins==c)].mean())*(k&(bins==c)).sum()/k.sum() for c in range(10) if (k&(bins==c)).any())
            cover=np.mean([np.mean((F>=g['p10'][:,None]-1e-9)&(F<=g['p90'][:,None]+1e-9)) for (p,g,use) in zip(P,G,k) if use for F in [p[8]]])
            print('%-14s n %4d Brier %.4f bias %+.3f cal %.3f cover %.3f'%(w,k.sum(),np.mean((q-y)[k]**2),(q-y)[k].mean(),cal,cover))
if sys.argv[2]=='beginners':
    beginners(sys.argv[1],int(sys.argv[3]),int(sys.argv[4]),int(sys.argv[5]) if len(sys.argv)>5 else 6); sys.exit()
M,which,N,seed=sys.argv[1],sys.argv[2],int(sys.argv[3]),int(sys.argv[4]); lo=int(sys.argv[5]) if len(sys.argv)>5 else 6
table=os.path.join(tempfile.mkdtemp(),'people.csv')
ws={'five':list('abcde'),'tune':TUNE,'held':HELD,'own':TUNE[5:],'fresh':FRESH}.get(which) or which.split(',')
P=people(ws,N,seed,lo)
with open(table,'w') as f:
    c=csv.writer(f); c.writerow(['id','horizon','cash','expenses','income'])
    for i,p in enumerate(P): c.writerow([i,p[1],round(p[2],2),round(p[3],2),' '.join('%.2f'%v for v in p[4])])
o=subprocess.run([M,'evidence','odds',table,'--json'],capture_output=True,text=True); assert o.returncode==0,o.stderr
G=[None]*N
for l in o.stdout.splitlines():
    j=json.loads(l); G[int(j['id'])]=dict(ruin=j['ruin'],p10=np.array(j['p10']),p90=np.array(j['p90']),median=np.array(j['median']))
score(P,G,ws)
q=np.array([g['ruin'] for g in G]);t=np.array([p[5] for p in P]);n=np.array([len(p[4]) for p in P]);w=np.array([p[0] for p in P]); h=np.array([p[1] for p in P])
for a,b in ((1,6),(6,10),(10,16),(16,26),(26,49)):
    print('n %2d-%2d '%(a,b),' '.join('%s %.4f%+.2f'%(x,np.mean((q-t)[k]**2),(q-t)[k].mean()) for x in ws for k in [(w==x)&(n>=a)&(n<b)] if k.any()), ' all %.4f%+.3f'%(np.mean((q-t)[(n>=a)&(n<b)]**2),np.mean((q-t)[(n>=a)&(n<b)])) if ((n>=a)&(n<b)).any() else '')
for a in (6,12,24): print('h',a,'%.4f%+.3f'%(np.mean((q-t)[h==a]**2),np.mean((q-t)[h==a])))
