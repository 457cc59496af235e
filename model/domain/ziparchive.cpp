// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ziparchive.h"

#include <zip.h>

#include <array>

namespace rex {

namespace {

constexpr size_t piece = 64 * 1024;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const QByteArray &content)
    : m_content(content)
{
    zip_source_t *source = zip_source_buffer_create(m_content.constData(), size_t(m_content.size()), 0, nullptr);
    if (!source)
        return;
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!m_archive)
        zip_source_free(source);
}

qint64 ZipArchive::count() const
{
    return m_archive ? zip_get_num_entries(m_archive.get(), 0) : 0;
}

std::optional<ZipArchive::Entry> ZipArchive::entry(qint64 index) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0 || (stat.valid & needed) != needed)
        return std::nullopt;
    return Entry{QString::fromUtf8(stat.name), qint64(stat.size), stat.encryption_method != ZIP_EM_NONE};
}

bool ZipArchive::unpack(qint64 index, const std::function<bool(const char *, qint64)> &take) const
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
    if (!file)
        return false;
    std::array<char, piece> buffer;
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), buffer.data(), buffer.size());
        if (read < 0)
            return false;
        if (read == 0 || !take(buffer.data(), read))
            return true;
    }
}

} // namespace rex
