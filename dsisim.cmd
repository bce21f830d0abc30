@echo off
rem Starts the DSI policy simulator, and builds it first when the program is missing.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

if exist "%home%\pom.xml" (
  set "libraries=%home%\target\lib"
  set "program=%home%\target\dsisim.jar"
  set "cache=%home%\target\rule-cache"
) else (
  set "libraries=%home%\lib"
  set "program=%home%\lib\dsisim.jar"
  set "cache=%home%\cache"
)
set "classes=%cache%\classes.jsa"
if defined DSISIM_PREPARE goto prepare
if not exist "%home%\pom.xml" goto run

set "stale="
if not exist "%program%" set "stale=yes"
if not defined stale (
  powershell -NoProfile -Command "$p=(Get-Item -LiteralPath $env:program).LastWriteTime; if (Get-ChildItem -Recurse -File -LiteralPath (Join-Path $env:home 'src\main'),(Join-Path $env:home 'pom.xml') | Where-Object { $_.LastWriteTime -gt $p }) { exit 1 }"
  if errorlevel 1 set "stale=yes"
)
if defined stale (
  echo dsisim: building the program; the first time this downloads its libraries ... 1>&2
  pushd "%home%"
  call mvn -B -q -Dmaven.test.skip=true -Darchive=no package 1>&2
  if errorlevel 1 (
    popd
    echo dsisim: the program could not be built. 1>&2
    exit /b 3
  )
  popd
  if exist "%classes%.for" del "%classes%.for"
)

:run
rem Java starts twice as fast with an archive of the classes that it is going to load; one that does
rem not fit or is damaged is passed over, and the last two options keep Java from saying so;
rem those before keep it from moving all of the archive to another address.
rem What is short is done sooner by the first compiler alone. The workbench stays, and answers the same
rem questions over and over: it wants the second too, and a small nursery. Other kinds of work, which
rem dsisim tells apart by tables and options, are told here as if they were short.
set "compilers=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=12"
if "%~1"=="serve" set "compilers=-Xmn160m"
set start="%java%" -Xshare:auto -XX:+UseSerialGC %compilers% -XX:-UsePerfData -Dfile.encoding=UTF-8 "-Ddsisim.home=%home%" -cp "%program%;%libraries%\*" "-XX:SharedArchiveFile=%classes%" -XX:+VerifySharedSpaces -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable -Xlog:all=off
%start% org.dsisim.cli.Dsisim %*
set "status=%errorlevel%"
set "made="
if exist "%classes%.for" set /p made=<"%classes%.for"
if "%made%"=="%java%" exit /b %status%
rem Made once, behind the back of the first run, and again when the program or Java is another.
set "DSISIM_PREPARE=yes"
start "" /b /low cmd /c ""%~f0" >nul 2>&1 <nul"
exit /b %status%

:prepare
if not exist "%cache%" mkdir "%cache%"
rem Only one process makes it; one that was stopped leaves this folder behind, to be deleted by hand.
mkdir "%cache%\classes.work" || exit /b 0
pushd "%cache%\classes.work"
set start="%java%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dfile.encoding=UTF-8 "-Ddsisim.home=%home%" -cp "%program%;%libraries%\*"
rem The first makes sure that the rules are compiled: the compiler's classes do not belong here.
%start% org.dsisim.cli.Dsisim rehearse
%start% -XX:DumpLoadedClassList=list org.dsisim.cli.Dsisim rehearse
"%java%" -Xshare:dump -XX:SharedClassListFile=list -XX:SharedArchiveFile=new.jsa -cp "%program%;%libraries%\*" && move /y new.jsa "%classes%"
>made-for echo %java%
move /y made-for "%classes%.for"
popd
rmdir /s /q "%cache%\classes.work"
exit /b 0
