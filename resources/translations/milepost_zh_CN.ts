<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Milepost</source>
        <translation>关于 Milepost(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Announce Target…</source>
        <translation>公布目标(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete Selected Figures</source>
        <translation>删除所选数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete Tracker</source>
        <translation>删除项目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit Tracker…</source>
        <translation>编辑项目(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Enter Figures</source>
        <translation>录入数据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export Image…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>任务(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>里程碑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation>新建文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>匀速进度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>计划(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Whole Goal</source>
        <translation>整个任务(&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;Milestone…</source>
        <translation>添加里程碑(&amp;M)…</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;lete Goal</source>
        <translation>删除任务(&amp;L)</translation>
    </message>
    <message>
        <source>Edit G&amp;oal…</source>
        <translation>编辑任务(&amp;O)…</translation>
    </message>
    <message>
        <source>Mile&amp;stones…</source>
        <translation>里程碑(&amp;S)…</translation>
    </message>
    <message>
        <source>New &amp;Goal…</source>
        <translation>新建任务(&amp;G)…</translation>
    </message>
    <message>
        <source>New &amp;Tracker…</source>
        <translation>新建项目(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;rgets…</source>
        <translation>历次目标(&amp;R)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
</context>
<context>
    <name>EditGoalDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>首日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>末日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the year, else the days</source>
        <translation>默认为年份或起止日</translation>
    </message>
</context>
<context>
    <name>EditTrackerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Counting &amp;starts</source>
        <translation>计数起始日(&amp;S)</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>&amp;Add Figures</source>
        <translation>添加数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>交付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>30 Apr 2024</source>
        <translation>2024-04-30</translation>
    </message>
    <message>
        <source>7,058 or 10,000+</source>
        <translation>7,058 或 10,000+</translation>
    </message>
    <message>
        <source>A&amp;s of</source>
        <translation>截至(&amp;S)</translation>
    </message>
    <message>
        <source>In a period</source>
        <translation>期间数</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>累计至今</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>&amp;Delete Figures</source>
        <translation>删除数据(&amp;D)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Milepost files (*.milepost)</source>
        <translation>Milepost 文件 (*.milepost)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>▸ &amp;More</source>
        <translation>▸ 更多(&amp;M)</translation>
    </message>
    <message>
        <source>▾ L&amp;ess</source>
        <translation>▾ 收起(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Every change is saved at once; %1 takes it back.</source>
        <translation>每次更改都会立即保存，按 %1 可撤销。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Milepost</source>
        <translation>关于 Milepost</translation>
    </message>
    <message>
        <source>Milepost %1 follows published figures towards a target, and publishes the picture.</source>
        <translation>Milepost %1 依据已公布的数据跟踪目标进展，并生成可发布的图表。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>&amp;Counted</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>&amp;Due day</source>
        <translation>到期日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Running total</source>
        <translation>累计数(&amp;R)</translation>
    </message>
    <message>
        <source>100,000</source>
        <translation>100,000</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Edit milestone</source>
        <translation>编辑里程碑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the 100,000th car</source>
        <translation>第 10 万辆车</translation>
    </message>
</context>
<context>
    <name>MilestonesDialog</name>
    <message>
        <source>%1 has no milestone yet. Press “Add…” and type a round number on the way.</source>
        <translation>%1 还没有里程碑。按“添加…”，填写途中的一个整数。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Milestones of %1</source>
        <translation>%1 的里程碑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>The tracker is no longer in the file.</source>
        <translation>此项目已不在文件中。</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>A&amp;nnounced on</source>
        <translation>公布日(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>▸ &amp;More: announced on, source, note</source>
        <translation>▸ 更多(&amp;M)：公布日、来源、备注</translation>
    </message>
    <message>
        <source>▾ &amp;Less</source>
        <translation>▾ 收起(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NewGoalDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Target by the end of it</source>
        <translation>期末目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Year, quarter or month</source>
        <translation>年、季度或月(&amp;Y)</translation>
    </message>
    <message>
        <source>100,000</source>
        <translation>100,000</translation>
    </message>
    <message>
        <source>2025, 2025-Q1 or 2025-03</source>
        <translation>2025、2025-Q1 或 2025-03</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>the year, else the days</source>
        <translation>默认为年份或起止日</translation>
    </message>
</context>
<context>
    <name>NewTrackerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Target by the end of it</source>
        <translation>期末目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>100,000</source>
        <translation>100,000</translation>
    </message>
    <message>
        <source>Counting &amp;starts</source>
        <translation>计数起始日(&amp;S)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>It is saved in %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>New tracker</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Xiaomi SU7</source>
        <translation>小米 SU7</translation>
    </message>
    <message>
        <source>on the first day of the goal</source>
        <translation>默认为任务首日</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Goal</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>New tracker…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Start &amp;your own…</source>
        <translation>新建自己的项目(&amp;Y)…</translation>
    </message>
    <message>
        <source>This is an example: what was announced of the Xiaomi SU7 in 2024. Try things out in it.</source>
        <translation>这是一个示例：小米 SU7 在2024年公布的数据，可随意试用。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>A line for each part: a period or two days, then what is expected in it. %1 saves.</source>
        <translation>每段一行：期间或起止日，后接预计数。按 %1 保存。</translation>
    </message>
    <message>
        <source>In all %1, the target.</source>
        <translation>合计 %1，与目标一致。</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>合计 %1。</translation>
    </message>
    <message>
        <source>In all %1; the target is %2.</source>
        <translation>合计 %1；目标为 %2。</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 的计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Without a plan the pace is even.</source>
        <translation>没有计划时按匀速进度计算。</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>+ New tracker…</source>
        <translation>+ 新建项目…</translation>
    </message>
    <message>
        <source>ENTER FIGURES</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>TRACKERS</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>&amp;First day of the goal</source>
        <translation>任务首日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day of the goal</source>
        <translation>任务末日(&amp;L)</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>年度起始月(&amp;I)</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>挑战目标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>120,000</source>
        <translation>120,000</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Announce target</source>
        <translation>公布目标</translation>
    </message>
    <message>
        <source>Announced &amp;on</source>
        <translation>公布日(&amp;O)</translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>The target is &amp;withdrawn</source>
        <translation>目标已撤回(&amp;W)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>%1 has no target yet. Press “Announce…” and type the number to reach.</source>
        <translation>%1 还没有目标。按“公布…”，填写要达到的数量。</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>公布(&amp;A)…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>挑战目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>%1 的历次目标</translation>
    </message>
    <message>
        <source>The goal is no longer in the file.</source>
        <translation>此任务已不在文件中。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>导出图片…</translation>
    </message>
</context>
<context>
    <name>TrackerList</name>
    <message>
        <source>Trackers</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>milepost</name>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>: {target} to reach by {last}</source>
        <translation>：{last}前须达到 {target}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Against even pace</source>
        <translation>与匀速进度相比</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与计划相比</translation>
    </message>
    <message>
        <source>All figures together give {amount} {when}, by {figures}.</source>
        <translation>所有数据合起来，{when}为{amount}；依据：{figures}。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>Announced {days}.</source>
        <translation>{days}公布。</translation>
    </message>
    <message>
        <source>At least {n} more than the target.</source>
        <translation>至少超出目标 {n}。</translation>
    </message>
    <message>
        <source>Between {low} and {high}.</source>
        <translation>介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Delivered to {day}</source>
        <translation>截至{day}已交付</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Exactly on an even pace.</source>
        <translation>恰与匀速进度持平。</translation>
    </message>
    <message>
        <source>Exactly on plan.</source>
        <translation>恰与计划持平。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>H{number} {year}</source>
        <translation>{year}H{number}</translation>
    </message>
    <message numerus="yes">
        <source>It takes {rate} a day for {n} days.</source>
        <translation>
            <numerusform>{n} 天内每天需 {rate}。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {rate} a day from here</source>
        <translation>此后每天需 {rate}</translation>
    </message>
    <message>
        <source>Line chart.</source>
        <translation>折线图。</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Make a goal with its days and its target to see how far it is.</source>
        <translation>新建任务，填写起止日期和目标，即可查看进展。</translation>
    </message>
    <message>
        <source>Make one with its name, its year and its target, and type what is announced.</source>
        <translation>填写名称、年份和目标即可新建，然后录入公布的数据。</translation>
    </message>
    <message>
        <source>Needed from here</source>
        <translation>此后日均需</translation>
    </message>
    <message>
        <source>Newer figures contradict this: it is {gap} apart from {figures}, and would be set aside.</source>
        <translation>与更新的数据矛盾：与{figures} 相差 {gap}，本条将被搁置。</translation>
    </message>
    <message>
        <source>No deliveries are known yet. The line starts with the first figure.</source>
        <translation>尚无交付数据，录入第一条后即显示曲线。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>No orders are known yet. The line starts with the first figure.</source>
        <translation>尚无订单数据，录入第一条后即显示曲线。</translation>
    </message>
    <message>
        <source>Open dots: estimates within bounds.</source>
        <translation>空心点：上下限之间的估计值。</translation>
    </message>
    <message>
        <source>Open dots: lower bounds.</source>
        <translation>空心点：下限。</translation>
    </message>
    <message>
        <source>Open dots: upper bounds.</source>
        <translation>空心点：上限。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Ordered to {day}</source>
        <translation>截至{day}已订购</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders waiting on {day}</source>
        <translation>{day}待交付订单</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>第{number}季度</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}第{number}季度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: {name}, announced {days}.</source>
        <translation>来源：{name}，{days}公布。</translation>
    </message>
    <message>
        <source>Sources: {names}; announced {days}.</source>
        <translation>来源：{names}；{days}公布。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starts on {first}</source>
        <translation>{first}开始</translation>
    </message>
    <message>
        <source>Stretch {count}</source>
        <translation>挑战目标 {count}</translation>
    </message>
    <message>
        <source>Target missed: {amount} of {target}, {share}</source>
        <translation>未达目标：{amount}，目标 {target}，完成 {share}</translation>
    </message>
    <message>
        <source>Target reached: {amount} of {target}, {share}</source>
        <translation>目标达成：{amount}，目标 {target}，完成 {share}</translation>
    </message>
    <message>
        <source>Target {count}</source>
        <translation>目标 {count}</translation>
    </message>
    <message>
        <source>Target {count}, withdrawn {day}</source>
        <translation>目标 {count}，{day}撤回</translation>
    </message>
    <message>
        <source>That is outside the goal {goal}.</source>
        <translation>不在任务“{goal}”的期间内。</translation>
    </message>
    <message>
        <source>That makes {amount} in all.</source>
        <translation>累计 {amount}。</translation>
    </message>
    <message>
        <source>That makes {amount} of {target}, {share}</source>
        <translation>累计 {amount}，目标 {target}，完成 {share}</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>期限已到。</translation>
    </message>
    <message numerus="yes">
        <source>This contradicts {figures}, which would be set aside.</source>
        <translation>
            <numerusform>与{figures} 矛盾，后者将被搁置。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no tracker yet</source>
        <translation>此文件中还没有项目</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>约 {count}</translation>
    </message>
    <message>
        <source>about {rate}</source>
        <translation>约 {rate}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>as you type: {amount}</source>
        <translation>录入中：{amount}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>至少 {count}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>至多 {count}</translation>
    </message>
    <message>
        <source>between two bounds</source>
        <translation>上下限之间</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>已于{day}结束</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>匀速进度</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>from {span}</source>
        <translation>{span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span}</translation>
    </message>
    <message>
        <source>less than a day ahead</source>
        <translation>领先不到 1 天</translation>
    </message>
    <message>
        <source>less than a day behind</source>
        <translation>落后不到 1 天</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>不足 {percent}</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>常理</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not delivered before {day}</source>
        <translation>{day}前未交付</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>与进度持平</translation>
    </message>
    <message>
        <source>on {span}</source>
        <translation>{span}</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>orders less deliveries</source>
        <translation>订单减去交付</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>set aside: {gap} apart from {figures}</source>
        <translation>已搁置：与{figures} 相差 {gap}</translation>
    </message>
    <message>
        <source>settled: {count}</source>
        <translation>已确定：{count}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>starts on {day}</source>
        <translation>{day}开始</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>挑战目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>目标已达成</translation>
    </message>
    <message>
        <source>target withdrawn</source>
        <translation>目标已撤回</translation>
    </message>
    <message>
        <source>the goal is over</source>
        <translation>任务已结束</translation>
    </message>
    <message numerus="yes">
        <source>the last {n} days ran at {rate}</source>
        <translation>
            <numerusform>近 {n} 天日均 {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>to reach the target</source>
        <translation>才能达到目标</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{amount}（截至{day}）</translation>
    </message>
    <message>
        <source>{amount} by {day}.</source>
        <translation>截至{day}：{amount}。</translation>
    </message>
    <message>
        <source>{amount} deliveries</source>
        <translation>交付 {amount}</translation>
    </message>
    <message>
        <source>{amount} of {target} {delivered}: {share}</source>
        <translation>{delivered} {amount}，目标 {target}，完成 {share}</translation>
    </message>
    <message>
        <source>{amount} of {target} {delivered}; {rate} a day needed</source>
        <translation>{delivered} {amount}，目标 {target}；此后每天需 {rate}</translation>
    </message>
    <message>
        <source>{amount} orders</source>
        <translation>订单 {amount}</translation>
    </message>
    <message>
        <source>{amount} short of the target.</source>
        <translation>距目标还差 {amount}。</translation>
    </message>
    <message>
        <source>{amount} {delivered} by {day}</source>
        <translation>截至{day}，{delivered} {amount}</translation>
    </message>
    <message>
        <source>{amount} {delivered} by {day}; the target is withdrawn</source>
        <translation>截至{day}，{delivered} {amount}；目标已撤回</translation>
    </message>
    <message>
        <source>{amount} {when}.</source>
        <translation>{when}：{amount}。</translation>
    </message>
    <message>
        <source>{figures}, {aside} set aside</source>
        <translation>{figures}，{aside} 条已搁置</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{makes}, and leaves {remaining} for {n} days: {rate} a day.</source>
        <translation>
            <numerusform>{makes}；余下 {n} 天还需 {remaining}，每天 {rate}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}，{day}到期</translation>
    </message>
    <message>
        <source>{milestone}, reached by {day}</source>
        <translation>{milestone}，{day}前达成</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} 等</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{n} ahead of an even pace.</source>
        <translation>领先匀速进度 {n}。</translation>
    </message>
    <message>
        <source>{n} ahead of the plan.</source>
        <translation>领先计划 {n}。</translation>
    </message>
    <message>
        <source>{n} behind an even pace.</source>
        <translation>落后匀速进度 {n}。</translation>
    </message>
    <message>
        <source>{n} behind the plan.</source>
        <translation>落后计划 {n}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ahead</source>
        <translation>
            <numerusform>领先 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days are left.</source>
        <translation>
            <numerusform>还剩 {n} 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days behind</source>
        <translation>
            <numerusform>落后 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} figures</source>
        <translation>
            <numerusform>{n} 条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than the target.</source>
        <translation>超出目标 {n}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of deliveries</source>
        <translation>
            <numerusform>约 {n} 周的交付量</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} of the target</source>
        <translation>完成目标的 {percent}</translation>
    </message>
    <message>
        <source>{percent} of the target or less</source>
        <translation>至多完成目标的 {percent}</translation>
    </message>
    <message>
        <source>{percent} of the target or more</source>
        <translation>至少完成目标的 {percent}</translation>
    </message>
    <message>
        <source>{quantity} of {day}</source>
        <translation>{day}的 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} {when}</source>
        <translation>{when} {quantity}</translation>
    </message>
    <message>
        <source>{rate} / day</source>
        <translation>{rate} / 天</translation>
    </message>
    <message>
        <source>{rate} or more</source>
        <translation>至少 {rate}</translation>
    </message>
    <message numerus="yes">
        <source>{ratio} × the last {n} days</source>
        <translation>
            <numerusform>近 {n} 天的 {ratio} 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>{tracker} has no goal yet</source>
        <translation>{tracker} 还没有任务</translation>
    </message>
    <message>
        <source>{tracker}: {unit} {delivered} {span}, running total</source>
        <translation>{tracker}：{span}累计{delivered}（单位：{unit}）</translation>
    </message>
    <message>
        <source>{tracker}: {unit} {delivered} {span}, running total as known on {day}</source>
        <translation>{tracker}：{span}累计{delivered}（单位：{unit}），依据{day}已知数据</translation>
    </message>
</context>
</TS>
