using System.Text;
using Competence.Api.Jobs.Uploads;

namespace Competence.Api.Tests.Jobs;

/// <summary>A file's bytes as a job gets them: read as the intake of uploads has understood them.</summary>
internal static class UploadedTable
{
    public static Task<(TextReader Text, char Delimiter)> Open(byte[] file)
    {
        var text = new UploadText();
        text.Look(file);
        var taken = new Taken(file.Length, text.Encoding, file[..Math.Min(file.Length, Upload.Piece)]);
        return Task.FromResult<(TextReader, char)>((new StreamReader(new MemoryStream(file), taken.Encoding ?? Encoding.UTF8), taken.Table?.Delimiter ?? ','));
    }
}
