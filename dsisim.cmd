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
) else (
  set "libraries=%home%\lib"
  set "program=%home%\lib\dsisim.jar"
)
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
  call mvn -B -q -DskipTests package 1>&2
  if errorlevel 1 (
    popd
    echo dsisim: the program could not be built. 1>&2
    exit /b 3
  )
  popd
)

:run
"%java%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Ddsisim.home=%home%" -cp "%program%;%libraries%\*" org.dsisim.cli.Dsisim %*
exit /b %errorlevel%
