# A floor of the house is a static library of the same name, made of all
# sources in pipeline/<name>/; the rest of the arguments is what it may use.

function(add_floor NAME)
    file(GLOB sources CONFIGURE_DEPENDS 
        ${PROJECT_SOURCE_DIR}/pipeline/${NAME}/*.c
        ${PROJECT_SOURCE_DIR}/pipeline/${NAME}/*_shim.cpp)
    add_library(${NAME} STATIC ${sources})
    target_include_directories(${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/pipeline)
    target_link_libraries(${NAME} PUBLIC ${ARGN})
endfunction()

# Makes `static const char SYMBOL[]` in HEADER out of a text file, for FLOOR.
function(embed_text FLOOR FILE HEADER SYMBOL)
    set(script ${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
    set(header ${PROJECT_BINARY_DIR}/generated/${HEADER})
    add_custom_command(OUTPUT ${header}
        COMMAND ${CMAKE_COMMAND} -DFROM=${PROJECT_SOURCE_DIR}/${FILE}
            -DTO=${header} -DSYMBOL=${SYMBOL} -P ${script}
        DEPENDS ${FILE} ${script} VERBATIM)
    target_sources(${FLOOR} PRIVATE ${header})
    target_include_directories(${FLOOR} PRIVATE ${PROJECT_BINARY_DIR}/generated)
endfunction()
