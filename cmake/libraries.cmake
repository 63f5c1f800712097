# Libraries, by header and library name, so that no pkg-config is needed.

function(need NAME PACKAGE HEADER LIBRARY)
    find_path(${NAME}_INCLUDE ${HEADER})
    find_library(${NAME}_LIBRARY ${LIBRARY})
    mark_as_advanced(${NAME}_INCLUDE ${NAME}_LIBRARY)
    if(NOT ${NAME}_INCLUDE OR NOT ${NAME}_LIBRARY)
        message(FATAL_ERROR "${HEADER} or lib${LIBRARY} is missing.\n"
            "On Debian: apt-get install ${PACKAGE}")
    endif()
    add_library(${NAME} INTERFACE IMPORTED)
    target_include_directories(${NAME} SYSTEM INTERFACE ${${NAME}_INCLUDE})
    target_link_libraries(${NAME} INTERFACE ${${NAME}_LIBRARY})
endfunction()

need(ZLIB zlib1g-dev zlib.h z)
need(NETTLE nettle-dev nettle/sha2.h nettle)
need(UCHARDET libuchardet-dev uchardet/uchardet.h uchardet)
need(PCRE2 libpcre2-dev pcre2.h pcre2-8)
need(STEMMER libstemmer-dev libstemmer.h stemmer)
need(UTF8PROC libutf8proc-dev utf8proc.h utf8proc)
need(CLD2 libcld2-dev cld2/public/compact_lang_det.h cld2)
need(SQLITE3 libsqlite3-dev sqlite3.h sqlite3)
need(MATH libc6-dev math.h m)

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
add_library(THREADS ALIAS Threads::Threads)
