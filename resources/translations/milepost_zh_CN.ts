<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnouncementDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>添加 %1 项(&amp;A)</translation>
    </message>
    <message>
        <source>Paste announcement for %1</source>
        <translation>粘贴关于“%1”的公告</translation>
    </message>
    <message>
        <source>Paste or drop the text of a press release or an article, in English or Chinese</source>
        <translation>粘贴或拖入新闻稿或文章的文字，中文或英文</translation>
    </message>
    <message>
        <source>Slanted parts are assumed; the text does not say them.</source>
        <translation>斜体部分为推定，文中没有写明。</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>The file holds all of this already; nothing was added.</source>
        <translation>文件中已有全部内容，没有添加任何数据。</translation>
    </message>
    <message>
        <source>The text announces nothing of %1 that could be added.</source>
        <translation>文中没有可以添加到“%1”的内容。</translation>
    </message>
    <message>
        <source>What the text announces will stand here, each with its sentence.</source>
        <translation>文中公布的内容会列在这里，并附上原句。</translation>
    </message>
    <message>
        <source>who said so, or a web address</source>
        <translation>消息来源或网址</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1, this year so far</source>
        <translation>%1，本年累计</translation>
    </message>
    <message>
        <source>%1, total so far</source>
        <translation>%1，累计总数</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>时段或日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>项目</translation>
    </message>
</context>
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
        <source>&amp;Copy Figures</source>
        <translation>复制数据(&amp;C)</translation>
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
        <source>&amp;Figures</source>
        <translation>数据表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find Figures</source>
        <translation>查找数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>前往(&amp;G)…</translation>
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
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import Table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
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
        <source>&amp;Next Tracker</source>
        <translation>下一个项目(&amp;N)</translation>
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
        <source>&amp;Print Image…</source>
        <translation>打印图片…(&amp;P)</translation>
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
        <source>&amp;Save a Copy…</source>
        <translation>保存副本(&amp;S)…</translation>
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
        <source>&amp;What Do These Words Mean?</source>
        <translation>术语解释(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What If</source>
        <translation>假设(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write Report…</source>
        <translation>生成报告(&amp;W)…</translation>
    </message>
    <message>
        <source>About This &amp;Forecast</source>
        <translation>关于此预测(&amp;F)</translation>
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
        <source>Bac&amp;klog</source>
        <translation>积压订单(&amp;K)</translation>
    </message>
    <message>
        <source>By P&amp;eriod</source>
        <translation>分时段(&amp;E)</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>对比(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Description</source>
        <translation>复制说明文字(&amp;D)</translation>
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
        <source>Expor&amp;t Table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Fore&amp;cast</source>
        <translation>预测(&amp;C)</translation>
    </message>
    <message>
        <source>Know&amp;n On</source>
        <translation>已知日(&amp;N)</translation>
    </message>
    <message>
        <source>Mile&amp;stones…</source>
        <translation>里程碑(&amp;S)…</translation>
    </message>
    <message>
        <source>Milepost &amp;Guide</source>
        <translation>Milepost 使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Goal</source>
        <translation>下一个任务(&amp;X)</translation>
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
        <source>Next &amp;Year&apos;s Goal</source>
        <translation>新建下一年度任务(&amp;Y)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Web Address</source>
        <translation>打开网址(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation>进度(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;ste Figures</source>
        <translation>粘贴数据(&amp;S)</translation>
    </message>
    <message>
        <source>Paste &amp;Announcement…</source>
        <translation>粘贴公告(&amp;A)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious Goal</source>
        <translation>上一个任务(&amp;V)</translation>
    </message>
    <message>
        <source>Previo&amp;us Tracker</source>
        <translation>上一个项目(&amp;U)</translation>
    </message>
    <message>
        <source>Restore a Cop&amp;y…</source>
        <translation>恢复副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Same Again for the Next &amp;Period</source>
        <translation>下一期间录入相同数据(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧栏(&amp;B)</translation>
    </message>
    <message>
        <source>Sort b&amp;y the Current Column</source>
        <translation>按当前列排序(&amp;Y)</translation>
    </message>
    <message>
        <source>Ta&amp;rgets…</source>
        <translation>历次目标(&amp;R)…</translation>
    </message>
    <message>
        <source>Trac&amp;k Record</source>
        <translation>预测记录(&amp;K)</translation>
    </message>
    <message>
        <source>Whole &amp;Goal</source>
        <translation>显示整个任务(&amp;G)</translation>
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
    <name>DayLine</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+Down）</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>%1 is neither a Milepost file nor a table or a text that could be read.</source>
        <translation>%1 既不是 Milepost 文件，也不是可以读取的表格或文本。</translation>
    </message>
    <message>
        <source>Drop to add the figures in %1</source>
        <translation>松开以添加 %1 中的数据</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>松开即可打开“%1”</translation>
    </message>
    <message>
        <source>Drop to read what the text announces</source>
        <translation>松开以读取文中公布的内容</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Enter figures for %1</source>
        <translation>录入%1的数据</translation>
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
    <name>Entering</name>
    <message>
        <source>%1 Nothing was added.</source>
        <translation>%1未添加任何数据。</translation>
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
        <source>What is not in yet</source>
        <translation>尚未录入的期间</translation>
    </message>
    <message>
        <source>7,058 or 10,000+</source>
        <translation>7,058 或 10,000+</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy descri&amp;ption</source>
        <translation>复制说明文字(&amp;P)</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>ExportLooks</name>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>每英寸点数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Transp&amp;arent ground</source>
        <translation>透明背景(&amp;A)</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4 纸</translation>
    </message>
    <message>
        <source>Article 3:2</source>
        <translation>文章 3:2</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>倍数(&amp;L)</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>竖版 9:16</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>&amp;Note</source>
        <translation>附注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>副标题(&amp;U)</translation>
    </message>
    <message>
        <source>Take the &amp;words from the figures again</source>
        <translation>恢复由数据生成的文字(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>%1 is there already. Choose it to replace it.</source>
        <translation>%1 已存在。如要替换，请直接选择它。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, as CSV (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Whole file, as JSON (*.json)</source>
        <translation>JSON 格式的整个文件 (*.json)</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>A Fault in Milepost</source>
        <translation>Milepost 出错</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>It is also in the log: %1</source>
        <translation>日志中也有记录：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something in Milepost went wrong. It goes on, and everything you entered is saved.</source>
        <translation>Milepost 出了问题。程序会继续运行，已录入的内容均已保存。</translation>
    </message>
    <message>
        <source>The report says where in the program it happened. None of your figures and names are in it.</source>
        <translation>报告说明问题出在程序的何处，不含任何数据和名称。</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 is open in another window, which is shown.</source>
        <translation>%1 已在另一窗口中打开，现已切换到该窗口。</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>Milepost files (*.milepost)</source>
        <translation>Milepost 文件 (*.milepost)</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is %1.</source>
        <translation>没有可以显示文件夹的程序。文件位于 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saving a copy of %1…</source>
        <translation>正在保存 %1 的副本…</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find figures</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>List all figures (Esc)</source>
        <translation>列出全部数据 (Esc)</translation>
    </message>
</context>
<context>
    <name>ForecastDialog</name>
    <message>
        <source>About This Forecast</source>
        <translation>关于此预测</translation>
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
    <name>GlossaryWindow</name>
    <message>
        <source>No word is explained under that.</source>
        <translation>没有匹配的术语。</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>What Do These Words Mean?</source>
        <translation>术语解释</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>GoalPicker</name>
    <message>
        <source>Announce a target…</source>
        <translation>公布目标…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Make another goal</source>
        <translation>新建其他任务</translation>
    </message>
    <message>
        <source>More goals</source>
        <translation>更多任务</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>%1 is made; announce its target once it is known.</source>
        <translation>已新建任务“%1”；目标确定后请公布。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Milepost Guide</source>
        <translation>Milepost 使用指南</translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>As you type:</source>
        <translation>录入中：</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>About Milepost</source>
        <translation>关于 Milepost</translation>
    </message>
    <message>
        <source>Milepost %1 follows published figures towards a target, and publishes the picture.</source>
        <translation>Milepost %1 根据公布的数据跟踪目标进展，并生成可供发表的图片。</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Going to that point…</source>
        <translation>正在回到该处…</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>HISTORY</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>隐藏历史记录</translation>
    </message>
    <message>
        <source>Nothing has been entered in this file yet.</source>
        <translation>此文件中尚未录入任何内容。</translation>
    </message>
    <message>
        <source>Undo to Here…</source>
        <translation>撤销到此处…</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>此次编辑的改动</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>下一处错误(&amp;N)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>导入 %1 行(&amp;I)</translation>
    </message>
    <message>
        <source>Fault %1 of %2.</source>
        <translation>第 %1 处错误，共 %2 处。</translation>
    </message>
    <message>
        <source>Is 04/05/2024 the 4th of May or the 5th of April here? Choose how days are written.</source>
        <translation>这里的 04/05/2024 是 5 月 4 日还是 4 月 5 日？请选择日期的写法。</translation>
    </message>
    <message>
        <source>No column has quantities whose days are known. Click the title of a column and say what it is.</source>
        <translation>没有一列数量的日期是已知的。请点击列标题，说明该列的内容。</translation>
    </message>
    <message>
        <source>The table names no tracker. Choose or type the one that its figures are of.</source>
        <translation>表格没有写明项目。请选择或输入数据所属的项目。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Adding the figures…</source>
        <translation>正在添加数据…</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import Table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>The clipboard holds no figures.</source>
        <translation>剪贴板中没有数据。</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>Back to &amp;today</source>
        <translation>回到今天(&amp;T)</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>已知日</translation>
    </message>
    <message>
        <source>Next announcement</source>
        <translation>下一次公布</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the year back</source>
        <translation>回放这一年</translation>
    </message>
    <message>
        <source>Previous announcement</source>
        <translation>上一次公布</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on %1. Editing is off.</source>
        <translation>截至 %1 所知。不能编辑。</translation>
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
    <name>LiveChart</name>
    <message>
        <source>Click to hide</source>
        <translation>点击可隐藏</translation>
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
        <source>This is an example. What you change goes to a copy of your own.</source>
        <translation>这是示例。您的更改会存入自己的副本。</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>A command, a tracker, a goal or a figure</source>
        <translation>命令、项目、任务或数据</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配的内容。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>%1 files (*%2)</source>
        <translation>%1 文件 (*%2)</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>说明文字已在剪贴板上。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>图片已送往打印机。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;No plan</source>
        <translation>不设计划(&amp;N)</translation>
    </message>
    <message>
        <source>A line for each part: a period or two days, then its count. Tables can be pasted. %1 saves.</source>
        <translation>每部分一行：一个时期或两个日期，后面是数量。可以粘贴表格。%1 保存。</translation>
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
        <source>The plan against an even pace</source>
        <translation>计划与匀速进度</translation>
    </message>
    <message>
        <source>Without a plan the pace is even.</source>
        <translation>没有计划时按匀速进度计算。</translation>
    </message>
</context>
<context>
    <name>PlanShaping</name>
    <message>
        <source>&amp;In all</source>
        <translation>合计(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last Year&apos;s Seasons</source>
        <translation>去年的季节(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ramp</source>
        <translation>递增(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Times as much at the end</source>
        <translation>末期为初期的倍数(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;ven</source>
        <translation>平均(&amp;V)</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>The year before is not known, so it lends no seasons.</source>
        <translation>上一年的数据不全，无法借用其季节。</translation>
    </message>
    <message>
        <source>Times as much at the end</source>
        <translation>末期为初期的倍数</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Assumed: the text does not say it, or not all of it.</source>
        <translation>推定：文中没有写明，或没有完全写明。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <translation>目标，%1</translation>
    </message>
    <message>
        <source>The file holds this already.</source>
        <translation>文件中已有这一项。</translation>
    </message>
</context>
<context>
    <name>ProposalsTable</name>
    <message>
        <source>What the text announces</source>
        <translation>文中公布的内容</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Days are written</source>
        <translation>日期写法(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tracker</source>
        <translation>项目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>A day &amp;means</source>
        <translation>一天代表(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;itles in row</source>
        <translation>标题所在行(&amp;I)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>its month</source>
        <translation>所在的月</translation>
    </message>
    <message>
        <source>its quarter</source>
        <translation>所在的季度</translation>
    </message>
    <message>
        <source>its week</source>
        <translation>所在的周</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>所在的年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>这一天</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear the List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;Goal</source>
        <translation>任务(&amp;G)</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ranges of the forecasts</source>
        <translation>各次预测的区间</translation>
    </message>
    <message>
        <source>Thick: 50 %; thin: 90 %; dot: the likely total. Open dots: what came lies outside the 90 %.</source>
        <translation>粗线：50%；细线：90%；圆点：可能的总数。空心点：实际结果在 90% 之外。</translation>
    </message>
    <message>
        <source>Track Record of %1</source>
        <translation>%1 的预测记录</translation>
    </message>
    <message>
        <source>Trying forecasts along the finished goals…</source>
        <translation>正在沿已完成的任务试做预测…</translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Added %1.</source>
        <translation>已添加：%1。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Milepost files (*.milepost)</source>
        <translation>Milepost 文件 (*.milepost)</translation>
    </message>
    <message>
        <source>No copies are kept yet: one is made before the first change of each day.</source>
        <translation>尚无副本：每天第一次更改之前会保存一份。</translation>
    </message>
    <message>
        <source>Restore a Copy</source>
        <translation>恢复副本</translation>
    </message>
    <message>
        <source>Restore a Copy of %1</source>
        <translation>恢复 %1 的副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What restoring the copy changes</source>
        <translation>恢复此副本会改变什么</translation>
    </message>
    <message>
        <source>What the file holds now is kept as a copy, too, before another takes its place.</source>
        <translation>在被替换之前，文件现在的内容也会保存为副本。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>%1 rescued</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>&amp;Copy What Is Readable…</source>
        <translation>复制可读取的内容(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore a Copy…</source>
        <translation>恢复副本(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy What Is Readable</source>
        <translation>复制可读取的内容</translation>
    </message>
    <message>
        <source>Milepost files (*.milepost)</source>
        <translation>Milepost 文件 (*.milepost)</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>未复制任何内容。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Restored. What the file held before is kept as %1.</source>
        <translation>已恢复。文件原来的内容保存为 %1。</translation>
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
    <name>SheetModel</name>
    <message>
        <source>Click, or press F4 in the column, to say what it is.</source>
        <translation>点击标题，或在该列中按 F4，说明该列的内容。</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The table to be imported</source>
        <translation>要导入的表格</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add the figures</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Delete the selected figures</source>
        <translation>删除所选数据</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>向前、向后移动</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表单中</translation>
    </message>
    <message>
        <source>In the table of figures</source>
        <translation>数据表中</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>下一栏、上一栏</translation>
    </message>
    <message>
        <source>Select all figures</source>
        <translation>选择全部数据</translation>
    </message>
    <message>
        <source>Select more figures</source>
        <translation>扩大选择范围</translation>
    </message>
    <message>
        <source>Take the change, leave the cell as it was</source>
        <translation>确认更改、放弃更改</translation>
    </message>
    <message>
        <source>The whole goal</source>
        <translation>显示整个任务</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>移到开头、末尾</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、缩小</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>没有匹配的命令或按键。</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
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
    <name>SourceLinks</name>
    <message>
        <source>%1 could not be opened. Copy the address into a browser.</source>
        <translation>无法打开 %1。请将网址复制到浏览器中。</translation>
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
    <name>TableCommands</name>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete Figures</source>
        <translation>删除数据(&amp;D)</translation>
    </message>
    <message>
        <source>Copying the figures…</source>
        <translation>正在复制数据…</translation>
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
    <name>TextEdit</name>
    <message>
        <source>Text of the announcement</source>
        <translation>公告文字</translation>
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
    <name>ViewBar</name>
    <message>
        <source>A bar for each</source>
        <translation>每根柱代表</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>There is no other goal yet</source>
        <translation>还没有别的任务</translation>
    </message>
    <message>
        <source>Those of the same time</source>
        <translation>同一时期的任务</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>近期</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One rate</source>
        <translation>固定日均</translation>
    </message>
    <message>
        <source>Rate a day</source>
        <translation>日均数量</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>30 Apr 2024</source>
        <translation>2024年4月30日</translation>
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
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>milepost</name>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>更正原数据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redo to Here…</source>
        <translation>重做到此处(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo {n} Edits</source>
        <translation>
            <numerusform>重做 {n} 次编辑(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo to Here…</source>
        <translation>撤销到此处(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo {n} Edits</source>
        <translation>
            <numerusform>撤销 {n} 次编辑(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
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
        <source>A second factory, a new model, a strike or a recall; what those who announced the target know; and whether anything will be as it was. It goes on from what was counted, and from nothing else.</source>
        <translation>第二座工厂、新车型、罢工或召回；公布目标的人知道什么；以及今后是否一如从前。它只从已统计的数量推算，别无其他。</translation>
    </message>
    <message>
        <source>Add a &amp;revision announced today</source>
        <translation>添加今日公布的修订(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;revision of {day}</source>
        <translation>添加{day}公布的修订(&amp;R)</translation>
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
        <source>Arrows: lower bounds.</source>
        <translation>箭头表示下限。</translation>
    </message>
    <message>
        <source>Arrows: upper bounds.</source>
        <translation>箭头表示上限。</translation>
    </message>
    <message>
        <source>At least {n} more than the target.</source>
        <translation>至少超出目标 {n}。</translation>
    </message>
    <message>
        <source>At {rate} a day: {count} by {day}</source>
        <translation>按每天 {rate}：到 {day} 为 {count}</translation>
    </message>
    <message>
        <source>Bands: forecast, 50 % and 90 %.</source>
        <translation>色带：预测的 50% 和 90% 区间。</translation>
    </message>
    <message>
        <source>Bar chart.</source>
        <translation>柱状图。</translation>
    </message>
    <message>
        <source>Before anything was entered</source>
        <translation>录入任何内容之前</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Between {low} and {high}.</source>
        <translation>介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>By Period</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>Chance of {target}</source>
        <translation>达到 {target} 的概率</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Counting starts</source>
        <translation>计数起始日</translation>
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
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Every change is saved at once; the last was made on {day} at {time}.</source>
        <translation>每次更改都会立即保存；最近一次更改于{day} {time}。</translation>
    </message>
    <message>
        <source>Every goal is measured against its newest target.</source>
        <translation>各任务均以其最新目标衡量。</translation>
    </message>
    <message>
        <source>Every row is in the file already.</source>
        <translation>每一行都已在文件中。</translation>
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
        <source>Figure added</source>
        <translation>已添加数据</translation>
    </message>
    <message>
        <source>Figure changed</source>
        <translation>已更改数据</translation>
    </message>
    <message>
        <source>Figure removed</source>
        <translation>已删除数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>已添加任务</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>已更改任务</translation>
    </message>
    <message>
        <source>Goal for the Da&amp;ys After</source>
        <translation>新建其后日期的任务(&amp;Y)</translation>
    </message>
    <message>
        <source>Goal of {name}</source>
        <translation>{name} 的任务</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>已删除任务</translation>
    </message>
    <message>
        <source>H1 {year}</source>
        <translation>{year}上半年</translation>
    </message>
    <message>
        <source>H2 {year}</source>
        <translation>{year}下半年</translation>
    </message>
    <message>
        <source>Half of the likely totals were off by at most {off}.</source>
        <translation>半数可能值的偏差不超过 {off}。</translation>
    </message>
    <message>
        <source>How it has done</source>
        <translation>以往表现</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>If it is restored, {changes}.</source>
        <translation>若恢复此副本，{changes}。</translation>
    </message>
    <message>
        <source>It cannot be true together with what was announced later:</source>
        <translation>不能与后来公布的下列数据同时成立：</translation>
    </message>
    <message>
        <source>It cannot be true, since deliveries never fall; it is {gap} apart.</source>
        <translation>不可能成立，因为累计交付不会减少；相差 {gap}。</translation>
    </message>
    <message>
        <source>It is at least 0, since deliveries never fall.</source>
        <translation>至少为 0，因为累计交付不会减少。</translation>
    </message>
    <message>
        <source>It is at least {count}, because:</source>
        <translation>至少为 {count}，因为：</translation>
    </message>
    <message>
        <source>It is at most 0, since counting had not begun.</source>
        <translation>至多为 0，因为尚未开始计数。</translation>
    </message>
    <message>
        <source>It is at most {count}, because:</source>
        <translation>至多为 {count}，因为：</translation>
    </message>
    <message>
        <source>It is exactly {count}, because:</source>
        <translation>恰为 {count}，因为：</translation>
    </message>
    <message>
        <source>It needs the figures of at least {least} periods.</source>
        <translation>至少需要 {least} 个时期的数据。</translation>
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
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Leave &amp;it as it is</source>
        <translation>保持原样(&amp;I)</translation>
    </message>
    <message>
        <source>Likely on {day}</source>
        <translation>{day} 的可能值</translation>
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
    <message numerus="yes">
        <source>Makes {n} edits again.</source>
        <translation>
            <numerusform>重做 {n} 次编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks across: needed for the target then in force.</source>
        <translation>横线：按当时目标所需。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Milestone added</source>
        <translation>已添加里程碑</translation>
    </message>
    <message>
        <source>Milestone changed</source>
        <translation>已更改里程碑</translation>
    </message>
    <message>
        <source>Milestone removed</source>
        <translation>已删除里程碑</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
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
        <source>Next &amp;Quarter&apos;s Goal</source>
        <translation>新建下一季度任务(&amp;Q)</translation>
    </message>
    <message>
        <source>Next &amp;Year&apos;s Goal</source>
        <translation>新建下一年度任务(&amp;Y)</translation>
    </message>
    <message>
        <source>Next Half-&amp;Year&apos;s Goal</source>
        <translation>新建下一半年任务(&amp;Y)</translation>
    </message>
    <message>
        <source>Next Mont&amp;h&apos;s Goal</source>
        <translation>新建下一月度任务(&amp;H)</translation>
    </message>
    <message>
        <source>No days of the goal are left.</source>
        <translation>任务的日子已经过完。</translation>
    </message>
    <message>
        <source>No deliveries are known yet, so there is no backlog.</source>
        <translation>还没有交付数据，因此没有积压。</translation>
    </message>
    <message>
        <source>No deliveries are known yet. The first figure makes the first bar.</source>
        <translation>还没有交付数据。第一个数据会成为第一根柱。</translation>
    </message>
    <message>
        <source>No deliveries are known yet. The line starts with the first figure.</source>
        <translation>尚无交付数据，录入第一条后即显示曲线。</translation>
    </message>
    <message>
        <source>No figure holds all of these words.</source>
        <translation>没有数据同时包含这些词。</translation>
    </message>
    <message>
        <source>No figure says more of the days left; as deliveries never fall, they take nothing away.</source>
        <translation>其余日期没有其他数据；累计交付不会减少，因此这个数不会变小。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>No figures yet. Type the first one at the left, or paste an announcement or a table.</source>
        <translation>尚无数据。请在左侧录入第一条，或粘贴公告或表格。</translation>
    </message>
    <message>
        <source>No forecast could be made at a month end along the finished goals.</source>
        <translation>已完成的任务中，没有一个月末能够做出预测。</translation>
    </message>
    <message>
        <source>No goal of this tracker is finished yet: none has figures to its last day.</source>
        <translation>此项目还没有完成的任务：没有一个任务的数据到最后一天。</translation>
    </message>
    <message>
        <source>No month ends before the last day of this goal.</source>
        <translation>此任务最后一天之前没有月末。</translation>
    </message>
    <message>
        <source>No orders and no deliveries are known yet.</source>
        <translation>还没有订单和交付数据。</translation>
    </message>
    <message>
        <source>No orders are known yet, so there is no backlog.</source>
        <translation>还没有订单数据，因此没有积压。</translation>
    </message>
    <message>
        <source>No orders are known yet. The first figure makes the first bar.</source>
        <translation>还没有订单数据。第一个数据会成为第一根柱。</translation>
    </message>
    <message>
        <source>No orders are known yet. The line starts with the first figure.</source>
        <translation>尚无订单数据，录入第一条后即显示曲线。</translation>
    </message>
    <message>
        <source>Not reachable: {reason}</source>
        <translation>无法访问：{reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is known {when}</source>
        <translation>{when}的数量未知</translation>
    </message>
    <message>
        <source>Nothing says how many it is at least.</source>
        <translation>没有数据给出下限。</translation>
    </message>
    <message>
        <source>Nothing says how many it is at most.</source>
        <translation>没有数据给出上限。</translation>
    </message>
    <message>
        <source>Of all running totals that agree with the figures it follows the most even one, in which the counts of the days, squared, add up to the least.</source>
        <translation>在所有与数据相符的累计走势中，取最均匀的一条，即各日数量的平方和最小的一条。</translation>
    </message>
    <message>
        <source>Open bars: what the figures leave possible.</source>
        <translation>空心部分是各数据留下的可能范围。</translation>
    </message>
    <message>
        <source>Open dots: estimates within bounds.</source>
        <translation>空心点：上下限之间的估计值。</translation>
    </message>
    <message>
        <source>Open dots: estimates within bounds; with arrows: lower bounds.</source>
        <translation>空心点：范围内的估计值；带箭头：下限。</translation>
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
        <source>Part of a plan added</source>
        <translation>已添加计划阶段</translation>
    </message>
    <message>
        <source>Part of a plan changed</source>
        <translation>已更改计划阶段</translation>
    </message>
    <message>
        <source>Part of a plan removed</source>
        <translation>已删除计划阶段</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
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
        <source>Ranges of forecasts.</source>
        <translation>预测区间图。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Redo brings them back until something else is entered.</source>
        <translation>在录入其他内容之前，可用“重做”恢复。</translation>
    </message>
    <message>
        <source>Running totals {delivered}, against the share of the time gone</source>
        <translation>{delivered}累计数与已过时间之比</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>已保存：{when}</translation>
    </message>
    <message>
        <source>Share of the target {delivered}, against the share of the time gone</source>
        <translation>{delivered}占目标的比例与已过时间之比</translation>
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
        <source>Sources</source>
        <translation>来源</translation>
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
        <source>Stretch</source>
        <translation>挑战目标</translation>
    </message>
    <message>
        <source>Stretch {count}</source>
        <translation>挑战目标 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Takes back the {n} edits above.</source>
        <translation>
            <numerusform>撤销上面的 {n} 次编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>已添加目标</translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation>已更改目标</translation>
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
        <source>Target removed</source>
        <translation>已删除目标</translation>
    </message>
    <message>
        <source>Target withdrawn</source>
        <translation>目标已撤回</translation>
    </message>
    <message>
        <source>Target {count}</source>
        <translation>目标 {count}</translation>
    </message>
    <message>
        <source>Target {count}, stretch {stretch}</source>
        <translation>目标 {count}，挑战目标 {stretch}</translation>
    </message>
    <message>
        <source>Target {count}, withdrawn {day}</source>
        <translation>目标 {count}，{day}撤回</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
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
        <source>The best estimate is {count}.</source>
        <translation>最佳估计值为 {count}。</translation>
    </message>
    <message>
        <source>The copy holds the same as the file.</source>
        <translation>副本与文件内容相同。</translation>
    </message>
    <message>
        <source>The example stays as it is; undo works in the copy that your first edit makes.</source>
        <translation>示例保持不变；首次编辑会生成您自己的副本，在副本中可以撤销。</translation>
    </message>
    <message>
        <source>The figures decide it: the target of {target} is missed.</source>
        <translation>数据已经决定：没有达到 {target} 的目标。</translation>
    </message>
    <message>
        <source>The figures decide it: the target of {target} is reached.</source>
        <translation>数据已经决定：达到了 {target} 的目标。</translation>
    </message>
    <message>
        <source>The file can be read but not changed: a figure that is added cannot be saved.</source>
        <translation>文件只能读取，不能更改：添加的数据无法保存。</translation>
    </message>
    <message>
        <source>The file cannot be read; the copy holds {trackers}.</source>
        <translation>文件无法读取；副本包含 {trackers}。</translation>
    </message>
    <message>
        <source>The file is as this edit left it.</source>
        <translation>文件目前就是此次编辑之后的样子。</translation>
    </message>
    <message>
        <source>The last bar goes to {day}.</source>
        <translation>最后一根柱截至{day}。</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>期限已到。</translation>
    </message>
    <message>
        <source>The pace so far is held against many models of change: steady or erratic, drifting or not, with a season or without. How likely each is before any figure was learned from real monthly counts of other makers, and how likely it is now follows from your figures. From the likely ones {ways} ways to the last day are drawn; every range, chance and day is counted from these.</source>
        <translation>把迄今的进度与许多变化模型对照：平稳或波动，有无趋势，有无季节。每个模型起初有多可能，是从其他厂商的真实月度数量中学到的；现在有多可能，由您的数据决定。从可能的模型中抽取 {ways} 条直到最后一天的路径，所有区间、概率和日期都由此数出。</translation>
    </message>
    <message numerus="yes">
        <source>The ranges of {n} forecasts held what came: 50 % in {held50}, 80 % in {held80}, 95 % in {held95}.</source>
        <translation>
            <numerusform>{n} 次预测中，实际结果落在 50% 区间 {held50} 次，80% 区间 {held80} 次，95% 区间 {held95} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The seasons of the earlier years are in it, as far as they repeat.</source>
        <translation>前几年的季节只要重复出现，就已计入。</translation>
    </message>
    <message>
        <source>There is no estimate after {day}, which is as far as figures go.</source>
        <translation>数据只到{day}，此后没有估计值。</translation>
    </message>
    <message>
        <source>There is no forecast yet: {known} of at least {least} periods are known.</source>
        <translation>还没有预测：至少需要 {least} 个时期，已知 {known} 个。</translation>
    </message>
    <message>
        <source>There is no other goal to compare with yet.</source>
        <translation>还没有可以对比的其他任务。</translation>
    </message>
    <message>
        <source>These figures reach further than the days asked about; as deliveries never fall, there were no more by then.</source>
        <translation>这些数据涵盖的日期超出所问的范围；累计交付不会减少，因此届时不会更多。</translation>
    </message>
    <message>
        <source>They leave room for {amount}, which is {gap} away from it.</source>
        <translation>这些数据只容许 {amount}，与本条相差 {gap}。</translation>
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
        <source>This is what was announced; no other figure contradicts it.</source>
        <translation>这是公布的数字，没有其他数据与之矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>This makes {n} edits again:</source>
        <translation>
            <numerusform>将重做 {n} 次编辑：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes back {n} edits:</source>
        <translation>
            <numerusform>将撤销 {n} 次编辑：</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Too little was known along this goal for a forecast.</source>
        <translation>此任务当时所知太少，无法预测。</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tracker added</source>
        <translation>已添加项目</translation>
    </message>
    <message>
        <source>Tracker changed</source>
        <translation>已更改项目</translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation>已删除项目</translation>
    </message>
    <message>
        <source>Undo takes them back again.</source>
        <translation>可用“撤销”恢复原状。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What came is not known well enough to hold forecasts against.</source>
        <translation>实际结果所知不够准确，无法用来检验预测。</translation>
    </message>
    <message>
        <source>What it cannot know</source>
        <translation>它无法知道什么</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据什么</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>它说什么</translation>
    </message>
    <message>
        <source>Where only a lower bound is known, somewhat more than that is expected.</source>
        <translation>只知道下限的地方，预期会略高于下限。</translation>
    </message>
    <message>
        <source>With figures of earlier years it would know the seasons of this count.</source>
        <translation>有了前几年的数据，它就能知道季节变化。</translation>
    </message>
    <message>
        <source>With these months: {count} by {day}</source>
        <translation>按这些月份：到 {day} 为 {count}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>You are looking at the past; return to today to undo or redo.</source>
        <translation>正在查看过去；回到今天才能撤销或重做。</translation>
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
        <source>about {share} of {target}</source>
        <translation>约 {target} 的 {share}</translation>
    </message>
    <message>
        <source>an even share of {target}</source>
        <translation>{target} 的平均份额</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>及另外 {count} 条</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>及另外 {n} 项</numerusform>
        </translation>
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
        <source>at least {share} of {target}</source>
        <translation>至少 {target} 的 {share}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>至多 {count}</translation>
    </message>
    <message>
        <source>at most {share} of {target}</source>
        <translation>至多 {target} 的 {share}</translation>
    </message>
    <message>
        <source>best estimate {count}</source>
        <translation>最佳估计 {count}</translation>
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
        <source>decided by the figures</source>
        <translation>由数据决定</translation>
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
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>from {span}</source>
        <translation>{span}</translation>
    </message>
    <message>
        <source>hardly ever in time</source>
        <translation>几乎不会按时</translation>
    </message>
    <message>
        <source>held</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>in 90 %</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>in each month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>in each quarter</source>
        <translation>逐季</translation>
    </message>
    <message>
        <source>in each week</source>
        <translation>逐周</translation>
    </message>
    <message>
        <source>in each year</source>
        <translation>逐年</translation>
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
        <source>likely on {day}</source>
        <translation>可能在 {day}</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>missed it</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>常理</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>needed for the target then in force</source>
        <translation>按当时目标所需</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>no newer figure</source>
        <translation>此后无新数据</translation>
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
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>nothing is known of this day</source>
        <translation>当日情况未知</translation>
    </message>
    <message>
        <source>nothing is known of this period</source>
        <translation>该时段没有数据</translation>
    </message>
    <message>
        <source>on each day</source>
        <translation>逐日</translation>
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
        <source>plan {count}</source>
        <translation>计划 {count}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
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
        <source>share of the goal’s time</source>
        <translation>任务期内已过时间</translation>
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
        <source>target {count}</source>
        <translation>目标 {count}</translation>
    </message>
    <message>
        <source>the best was {rate} {when}</source>
        <translation>最佳为{when}的 {rate}</translation>
    </message>
    <message>
        <source>the figure of {day}</source>
        <translation>{day}公布的数据</translation>
    </message>
    <message>
        <source>the first half</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>the first quarter</source>
        <translation>第1季度</translation>
    </message>
    <message>
        <source>the fourth quarter</source>
        <translation>第4季度</translation>
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
        <source>the second half</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>the second quarter</source>
        <translation>第2季度</translation>
    </message>
    <message>
        <source>the third quarter</source>
        <translation>第3季度</translation>
    </message>
    <message>
        <source>the total to {day}</source>
        <translation>截至{day}的累计数</translation>
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
        <source>waiting</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>weeks of deliveries</source>
        <translation>交付周数</translation>
    </message>
    <message>
        <source>weeks of deliveries waiting, at the rate of the 90 days before</source>
        <translation>按此前 90 天的速度，积压相当于多少周的交付量</translation>
    </message>
    <message>
        <source>what can be</source>
        <translation>可能的范围</translation>
    </message>
    <message>
        <source>what if: {count}</source>
        <translation>假设：{count}</translation>
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
        <source>{amount} (announced {day})</source>
        <translation>{amount}（{day}公布）</translation>
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
        <source>{amount} came</source>
        <translation>实际 {amount}</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>已交付 {amount}</translation>
    </message>
    <message>
        <source>{amount} deliveries</source>
        <translation>交付 {amount}</translation>
    </message>
    <message>
        <source>{amount} deliveries (announced {day})</source>
        <translation>交付 {amount}（{day}公布）</translation>
    </message>
    <message>
        <source>{amount} of {target}</source>
        <translation>{amount}（目标 {target}）</translation>
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
        <source>{amount} ordered by {day}</source>
        <translation>截至 {day} 订单 {amount}</translation>
    </message>
    <message>
        <source>{amount} orders</source>
        <translation>订单 {amount}</translation>
    </message>
    <message>
        <source>{amount} orders (announced {day})</source>
        <translation>订单 {amount}（{day}公布）</translation>
    </message>
    <message>
        <source>{amount} orders on {day}</source>
        <translation>{day} 订单 {amount}</translation>
    </message>
    <message>
        <source>{amount} orders waiting on {day}</source>
        <translation>{day} 待交付订单 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{amount} orders waiting on {day}: {n} weeks of deliveries</source>
        <translation>
            <numerusform>{day} 待交付订单 {amount}：相当于 {n} 周的交付量</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} short of the target.</source>
        <translation>距目标还差 {amount}。</translation>
    </message>
    <message>
        <source>{amount} waiting</source>
        <translation>待交付 {amount}</translation>
    </message>
    <message>
        <source>{amount} {delivered}</source>
        <translation>{delivered} {amount}</translation>
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
        <source>{amount} {delivered} {when}</source>
        <translation>{when}{delivered} {amount}</translation>
    </message>
    <message>
        <source>{amount} {delivered} {when}, the most yet</source>
        <translation>{when}{delivered} {amount}，为历来最高</translation>
    </message>
    <message>
        <source>{amount} {delivered} {when}; {needed} were needed</source>
        <translation>{when}{delivered} {amount}；所需为 {needed}</translation>
    </message>
    <message>
        <source>{amount} {when}</source>
        <translation>{when} {amount}</translation>
    </message>
    <message>
        <source>{amount} {when}.</source>
        <translation>{when}：{amount}。</translation>
    </message>
    <message>
        <source>{chance} for {stretch}</source>
        <translation>{stretch} 的概率 {chance}</translation>
    </message>
    <message>
        <source>{command}: {edit}</source>
        <translation>{command}：{edit}</translation>
    </message>
    <message>
        <source>{count} are likely by {day}, {range} in nine of ten cases.</source>
        <translation>到 {day} 可能为 {count}，九成情况下在 {range} 之间。</translation>
    </message>
    <message>
        <source>{count} are likely by {day}, {range} in nine of ten cases; the chance of {target} is {chance}.</source>
        <translation>到 {day} 可能为 {count}，九成情况下在 {range} 之间；达到 {target} 的概率为 {chance}。</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>取消 {count}</translation>
    </message>
    <message>
        <source>{count} likely</source>
        <translation>可能 {count}</translation>
    </message>
    <message>
        <source>{count} likely on {day}</source>
        <translation>{day} 可能为 {count}</translation>
    </message>
    <message>
        <source>{count} needed</source>
        <translation>所需 {count}</translation>
    </message>
    <message>
        <source>{count} {within}</source>
        <translation>{within} {count}</translation>
    </message>
    <message>
        <source>{day} already has a total of {figures}.</source>
        <translation>截至{day}已有累计数 {figures}。</translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation>最早 {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}: {news}</source>
        <translation>{day}：{news}</translation>
    </message>
    <message>
        <source>{edit}, {when}</source>
        <translation>{edit}，{when}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}：{was} → {now}</translation>
    </message>
    <message>
        <source>{figures}, {aside} set aside</source>
        <translation>{figures}，{aside} 条已搁置</translation>
    </message>
    <message>
        <source>{figure}: set aside</source>
        <translation>{figure}：已搁置</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{first} to {last} are not in yet</source>
        <translation>{first}至{last}的数据还没有录入</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation>{year}{first}至{last}</translation>
    </message>
    <message>
        <source>{first} to {last} {year} are not in yet</source>
        <translation>{year}{first}至{last}的数据还没有录入</translation>
    </message>
    <message>
        <source>{goal} has no target yet</source>
        <translation>{goal} 还没有目标</translation>
    </message>
    <message>
        <source>{goal} stays at {amount}.</source>
        <translation>{goal}：仍为 {amount}。</translation>
    </message>
    <message>
        <source>{goal} will not be in the file any more.</source>
        <translation>{goal} 将不再存在于文件中。</translation>
    </message>
    <message>
        <source>{goal} · deliveries</source>
        <translation>{goal} · 交付</translation>
    </message>
    <message>
        <source>{goal} · orders</source>
        <translation>{goal} · 订单</translation>
    </message>
    <message>
        <source>{goal}: {was} → {then}</source>
        <translation>{goal}：{was} → {then}</translation>
    </message>
    <message>
        <source>{kind}, {source}</source>
        <translation>{kind}，{source}</translation>
    </message>
    <message>
        <source>{label} {year}</source>
        <translation>{year}{label}</translation>
    </message>
    <message>
        <source>{label}, the file is here now</source>
        <translation>{label}，文件的当前状态</translation>
    </message>
    <message>
        <source>{label}, undone</source>
        <translation>{label}，已撤销</translation>
    </message>
    <message>
        <source>{likely} ({early} to {late})</source>
        <translation>{likely}（{early} 至 {late}）</translation>
    </message>
    <message>
        <source>{likely}, from {early} on</source>
        <translation>{likely}，最早 {early}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of the target {count}</source>
        <translation>完成目标 {count} 的 {low} 至 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{makes}, and leaves {remaining} for {n} days: {rate} a day.</source>
        <translation>
            <numerusform>{makes}；余下 {n} 天还需 {remaining}，每天 {rate}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, announced {day}</source>
        <translation>{measure}，{day}公布</translation>
    </message>
    <message>
        <source>{menu}, not possible now</source>
        <translation>{menu}，当前不可用</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}，{day}到期</translation>
    </message>
    <message>
        <source>{milestone}, likely {day}</source>
        <translation>{milestone}，可能在 {day}</translation>
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
        <source>{names} and {count} more</source>
        <translation>{names}及另外 {count} 条</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>{name}: {amount} after {time} of the time</source>
        <translation>{name}：时间过去 {time}，完成 {amount}</translation>
    </message>
    <message>
        <source>{name}: {chance}; {days}.</source>
        <translation>{name}：{chance}；{days}。</translation>
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
    <message numerus="yes">
        <source>{n} are there already.</source>
        <translation>
            <numerusform>{n} 行已存在。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{n} figures were saved</source>
        <translation>
            <numerusform>已保存 {n} 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forecasts are left out, as what came is not known well enough.</source>
        <translation>
            <numerusform>另有 {n} 次预测未计入，因为实际结果所知不够准确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forecasts gave their target a chance of at least {high} or at most {low}: {right} proved right.</source>
        <translation>
            <numerusform>{n} 次预测认为达成目标的机会至少为 {high} 或至多为 {low}：其中 {right} 次正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message numerus="yes">
        <source>{n} more goals are not shown.</source>
        <translation>
            <numerusform>另有 {n} 个任务未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than the target.</source>
        <translation>超出目标 {n}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are known only within bounds, which makes the forecast less certain.</source>
        <translation>
            <numerusform>其中 {n} 个只知道上下限，使预测更不确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {least} periods known</source>
        <translation>已知 {n} 个时期，需 {least} 个</translation>
    </message>
    <message numerus="yes">
        <source>{n} periods one after the other: {span}.</source>
        <translation>
            <numerusform>连续 {n} 个时期：{span}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows added.</source>
        <translation>
            <numerusform>已添加 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are as they were</source>
        <translation>
            <numerusform>{n} 行恢复原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows come back</source>
        <translation>
            <numerusform>{n} 行会回来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows go</source>
        <translation>
            <numerusform>{n} 行会消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows or pages were lost</source>
        <translation>
            <numerusform>{n} 行或页已丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows would be added.</source>
        <translation>
            <numerusform>将添加 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of deliveries</source>
        <translation>
            <numerusform>约 {n} 周的交付量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of deliveries at the latest rate</source>
        <translation>
            <numerusform>按最近速度相当于 {n} 周的交付量</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {year}</source>
        <translation>{year}{part}</translation>
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
        <source>{percent} of the target {count}</source>
        <translation>完成目标 {count} 的 {percent}</translation>
    </message>
    <message>
        <source>{percent} or less of the target {count}</source>
        <translation>至多完成目标 {count} 的 {percent}</translation>
    </message>
    <message>
        <source>{percent} or more of the target {count}</source>
        <translation>至少完成目标 {count} 的 {percent}</translation>
    </message>
    <message>
        <source>{period} already has {figures}.</source>
        <translation>{period}已有数据 {figures}。</translation>
    </message>
    <message numerus="yes">
        <source>{period} and {n} more are not in yet</source>
        <translation>
            <numerusform>{period}及另外 {n} 个期间的数据还没有录入</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is not in yet</source>
        <translation>{period}的数据还没有录入</translation>
    </message>
    <message>
        <source>{quantity} for {span}</source>
        <translation>{span}的 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} of {day}</source>
        <translation>{day}的 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} {delivered} {when}</source>
        <translation>{when}{delivered} {quantity}</translation>
    </message>
    <message>
        <source>{quantity} {measure} ({span}), {standing}</source>
        <translation>{span} {measure} {quantity}，{standing}</translation>
    </message>
    <message>
        <source>{quantity} {measure} {within}</source>
        <translation>{within}{measure} {quantity}</translation>
    </message>
    <message>
        <source>{quantity} {when}</source>
        <translation>{when} {quantity}</translation>
    </message>
    <message>
        <source>{range} (90 %)</source>
        <translation>{range}（90%）</translation>
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
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{sentence}. {rest}</source>
        <translation>{sentence}。{rest}</translation>
    </message>
    <message>
        <source>{share} of the time: {day}</source>
        <translation>时间过去 {share}：{day}</translation>
    </message>
    <message>
        <source>{share} of {target}</source>
        <translation>{target} 的 {share}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>显示 {shown} 条，共 {total} 条</translation>
    </message>
    <message>
        <source>{source} ({note})</source>
        <translation>{source}（{note}）</translation>
    </message>
    <message>
        <source>{standing}, by {figures}</source>
        <translation>{standing}，依据：{figures}</translation>
    </message>
    <message>
        <source>{standing}; with the others {bounds}</source>
        <translation>{standing}；结合其他数据：{bounds}</translation>
    </message>
    <message>
        <source>{title} · {tracker}</source>
        <translation>{title} · {tracker}</translation>
    </message>
    <message>
        <source>{told}, as known on {day}</source>
        <translation>{told}（截至 {day} 所知）</translation>
    </message>
    <message>
        <source>{told}; as known on {day}</source>
        <translation>{told}；截至 {day} 的已知情况</translation>
    </message>
    <message>
        <source>{told}; numbers as of {day}</source>
        <translation>{told}；数字截至{day}</translation>
    </message>
    <message>
        <source>{told}; {target} on {met}.</source>
        <translation>{told}；{met} 达到 {target}。</translation>
    </message>
    <message>
        <source>{told}; {target} would not be reached.</source>
        <translation>{told}；不会达到 {target}。</translation>
    </message>
    <message>
        <source>{total} of {day}</source>
        <translation>{day}公布的{total}</translation>
    </message>
    <message>
        <source>{tracker} has no goal yet</source>
        <translation>{tracker} 还没有任务</translation>
    </message>
    <message>
        <source>{tracker} will not be in the file any more.</source>
        <translation>{tracker} 将不再存在于文件中。</translation>
    </message>
    <message>
        <source>{tracker} · {goal}</source>
        <translation>{tracker} · {goal}</translation>
    </message>
    <message>
        <source>{tracker}: {name}, {days}</source>
        <translation>{tracker}：{name}，{days}</translation>
    </message>
    <message>
        <source>{tracker}: {unit} ordered and delivered, running totals since {day}</source>
        <translation>{tracker}：{day} 以来订购与交付的累计数（{unit}）</translation>
    </message>
    <message>
        <source>{tracker}: {unit} {delivered} {each} of {year}</source>
        <translation>{tracker}：{year}年{each}{delivered}（{unit}）</translation>
    </message>
    <message>
        <source>{tracker}: {unit} {delivered} {each}, {span}</source>
        <translation>{tracker}：{span}{each}{delivered}（{unit}）</translation>
    </message>
    <message>
        <source>{tracker}: {unit} {delivered} {span}</source>
        <translation>{tracker}：{span}{delivered}（{unit}）</translation>
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
