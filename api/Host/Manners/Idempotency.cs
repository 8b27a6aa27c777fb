using System.Security.Cryptography;
using Competence.Api.Problems;
using Competence.Kernel;

namespace Competence.Api.Manners;

/// <summary>
/// A POST with an <c>Idempotency-Key</c> takes effect once: sent again, it is answered as it was the first time.
/// What may be sent once only, such as a secret, is not kept; whoever asks again learns that it was done.
/// </summary>
internal sealed partial class Idempotency(RequestDelegate next, KeptAnswers answers, ILogger<Idempotency> log)
{
    private const int LongestKey = 200, LongestAnswer = 256 * 1024;
    private static readonly string[] Kept = ["Content-Type", "ETag", "Location"];

    public async Task InvokeAsync(HttpContext http)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0 || !HttpMethods.IsPost(http.Request.Method) || RequestShape.Of(http.GetEndpoint()) is not { } shape
            || Actor.Of(http.User) is not { } actor)
        {
            await next(http);
            return;
        }
        if (key.Length > LongestKey || key.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            await Outcome.Problem(new(400, "manners.key", LongestKey)).ExecuteAsync(http);
            return;
        }
        var slot = new Slot(actor.Tenant, actor.Name, $"POST {http.Request.Path}", key);
        var claim = await answers.Claim(slot, await Fingerprint(http.Request, shape), http.RequestAborted);
        if (claim.IsMine) await Run(http, slot, claim);
        else await Again(http, claim);
    }

    private async Task Run(HttpContext http, Slot slot, Claim claim)
    {
        var (client, caught) = (http.Response.Body, new MemoryStream());
        http.Response.Body = caught;
        http.RequestAborted = CancellationToken.None; // who gave a key may hang up and ask again for the answer
        http.Features.Set(claim);
        var isAnswered = false;
        try
        {
            await next(http);
            isAnswered = http.Response.StatusCode < 500;
        }
        finally
        {
            http.Response.Body = client;
            if (!isAnswered) await answers.Release(slot, claim);
        }
        await Keep(http.Response, slot, claim, caught);
        // an answer without content, such as 204, takes no write at all, not even an empty one
        if (caught.Length > 0) await client.WriteAsync(caught.GetBuffer().AsMemory(0, (int)caught.Length), CancellationToken.None);
    }

    /// <summary>Where it cannot be kept, whoever asked still gets the answer; another with the key learns that it was done.</summary>
    private async Task Keep(HttpResponse response, Slot slot, Claim claim, MemoryStream caught)
    {
        try
        {
            await answers.Keep(slot, claim, response.StatusCode, Headers(response), MayKeep(response, caught) ? caught.ToArray() : null);
        }
        catch (Exception exception) when (Outages.IsOutage(exception))
        {
            LogLost(log, exception, slot.Operation);
        }
    }

    private static async Task Again(HttpContext http, Claim claim)
    {
        if (claim.IsOther) await Outcome.Problem(new(422, "manners.key-reused")).ExecuteAsync(http);
        else if (claim.IsLost || claim.Answer is { Body: null }) await Outcome.Problem(new(409, "manners.not-kept")).ExecuteAsync(http);
        else if (claim is not { Answer: { } answer })
        {
            http.Response.Headers.RetryAfter = "1";
            await Outcome.Problem(new(409, "manners.in-progress")).ExecuteAsync(http);
        }
        else
        {
            http.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers) http.Response.Headers[name] = value;
            http.Response.Headers["Idempotency-Replayed"] = "true";
            if (answer.Body!.Length > 0) await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
        }
    }

    private static Dictionary<string, string> Headers(HttpResponse response) =>
        Kept.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString());

    private static bool MayKeep(HttpResponse response, MemoryStream body) =>
        body.Length <= LongestAnswer && !response.Headers.ContainsKey("Set-Cookie")
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    /// <summary>The query, the condition and the body; of a file that is only passed through, its length.</summary>
    private static async Task<byte[]> Fingerprint(HttpRequest request, RequestShape shape)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{request.QueryString}\n{request.Headers.IfMatch}\n{request.ContentLength}\n"));
        if (shape.Raw is null && request.Body is MemoryStream body)
        {
            hash.AppendData(await SHA256.HashDataAsync(body));
            body.Position = 0;
        }
        return hash.GetHashAndReset();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Operation} took effect, but its answer could not be kept")]
    private static partial void LogLost(ILogger log, Exception exception, string operation);
}
