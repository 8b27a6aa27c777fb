using System.Text;
using System.Text.Json;
using Competence.Goals.Xapi.Rules;
using Competence.Goals.Xapi.Statements;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Reading;

/// <summary>Statements, and after them what is attached to them: one piece at a time from the store to the reader.</summary>
internal sealed class StatementsWithData(IQuerySession session, byte[] json, FoundStatement[] found) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, boundary, ct) = (httpContext.Response, $"xapi-{Guid.CreateVersion7():N}", httpContext.RequestAborted);
        response.ContentType = $"multipart/mixed; boundary={boundary}";
        await Write("Content-Type: application/json", json);
        foreach (var (hash, type) in Attached())
            if (await Data(hash, ct) is { } data)
                await Write($"Content-Type: {type}\r\nContent-Transfer-Encoding: binary\r\n{Multipart.HashHeader}: {hash}", data);
        await response.Body.WriteAsync(Encoding.ASCII.GetBytes($"--{boundary}--\r\n"), ct);

        async Task Write(string headers, byte[] content)
        {
            await response.Body.WriteAsync(Encoding.ASCII.GetBytes($"--{boundary}\r\n{headers}\r\n\r\n"), ct);
            await response.Body.WriteAsync(content, ct);
            await response.Body.WriteAsync("\r\n"u8.ToArray(), ct);
        }
    }

    private IEnumerable<(string Hash, string Type)> Attached() => found
        .SelectMany(f => Attaching.In(JsonElement.Parse(f.Json)))
        .Select(a => (Hash: Attaching.HashOf(a), Type: a.TextAt("contentType")!))
        .DistinctBy(a => a.Hash);

    private async Task<byte[]?> Data(string hash, CancellationToken ct) => (await session.Read(
        "select bytes from goals.xapi_attachments where tenant_id = @tenant and sha2 = @hash", row => row.GetFieldValue<byte[]>(0), ct, ("hash", hash))).SingleOrDefault();
}
