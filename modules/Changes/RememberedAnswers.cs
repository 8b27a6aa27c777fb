using System.Text.Json;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Competence.Changes;

/// <summary>
/// Whole answers, as they were sent: given again to the same reader on the same day, while nothing of what they were read
/// from has changed. Whether the reader may have them is decided anew each time; what is spared is the work behind the doors.
/// </summary>
public sealed class RememberedAnswers(ChangeFeed changes, IOptions<JsonOptions> json, TimeProvider clock) : IDisposable
{
    private readonly Kept<Question, byte[]> kept = new(changes, 10_000);

    /// <summary>Behind sign-in and rights; for endpoints that remember what they answer.</summary>
    internal async Task Answer(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Remembers>() is null || Actor.Of(http.User) is not { } actor)
        {
            await next(http);
            return;
        }
        var request = http.Request;
        var question = new Question(actor.Tenant, actor.Name, request.Path, request.QueryString.Value, request.Headers.AcceptLanguage.ToString(), clock.Today());
        var since = await changes.CatchUp(http.RequestAborted);
        if (kept.TryGet(question, out var answer))
        {
            await Send(http.Response, answer, http.RequestAborted);
            return;
        }
        http.Features.Set(new Asked(question, since));
        await next(http);
    }

    internal async Task Remember<T>(HttpContext http, T view, Change[] on)
    {
        var answer = JsonSerializer.SerializeToUtf8Bytes(view, json.Value.SerializerOptions);
        if (http.Features.Get<Asked>() is var (question, since)) kept.Put(question, answer, since, on);
        await Send(http.Response, answer, http.RequestAborted);
    }

    public void Dispose() => kept.Dispose();

    private static async Task Send(HttpResponse response, byte[] answer, CancellationToken ct)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Length;
        await response.Body.WriteAsync(answer, ct);
    }

    /// <param name="Day">What time alone changes, it changes from one day to the next.</param>
    private sealed record Question(string Tenant, string Reader, string Path, string? Query, string Language, DateOnly Day);

    private sealed record Asked(Question Question, long Since);
}
