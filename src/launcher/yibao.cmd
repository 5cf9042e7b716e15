@echo off
rem Starts yibao on Windows: what src/launcher/yibao does, whose comments say why.
rem NOT YET TRIED ON WINDOWS.
rem Messages are in English alone: in which encoding this file is read depends on the console.
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"

if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  >&2 echo yibao: no Java found, please install Java 17 or newer
  exit /b 1
)
if not exist "%java%" (
  >&2 echo yibao: no Java where JAVA_HOME points: "%JAVA_HOME%"
  exit /b 1
)

set "version="
set "build="
for %%j in ("%java%") do set "bin=%%~dpj"
if exist "%bin%..\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%bin%..\release") do (
    if "%%a"=="JAVA_VERSION" set "version=%%~b"
    if "%%a"=="JAVA_RUNTIME_VERSION" set "build=%%~b"
  )
) else (
  rem From its own folder, because a quoted path and a quoted word together confuse "for".
  pushd "%bin%"
  for /f "tokens=3" %%a in ('.\java.exe -version 2^>^&1') do if not defined version set "version=%%~a"
  popd
)
set "major=0"
for /f "delims=.-+" %%a in ("%version%") do set /a "major=%%a"
if %major% lss 17 (
  >&2 echo yibao: Java 17 or newer is needed, "%java%" is %version%
  exit /b 1
)
if not defined build set "build=%version%"

set "compiler=-XX:TieredStopAtLevel=1"
set "heap=-Xmx64m"
set "jars=%lib%\yibao.jar"
:words
if "%~1"=="" goto start
if "%~1"=="batch" set "compiler=-XX:+UseSerialGC"
for %%w in (check test graph diff paths watch) do if "%~1"=="%%w" (
  set "compiler="
  set "heap=-Xmx512m"
)
if "%~1"=="graph" set "jars=%lib%\yibao.jar;%lib%\graph\*"
shift
goto words

:start
set "more="
if %major% geq 24 set "more=-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
set "archive="
if exist "%lib%\yibao-%build%-all.jsa" set archive="-XX:SharedArchiveFile=%lib%\yibao-%build%-all.jsa"
"%java%" %archive% %more% %compiler% %heap% -XX:-UsePerfData -Xshare:auto -Xlog:disable %YIBAO_JAVA_OPTS% -cp "%jars%" dev.yibao.cli.Main %*
exit /b %errorlevel%
