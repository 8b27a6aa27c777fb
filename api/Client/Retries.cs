using System.Net;
using Polly;
using Polly.Retry;

namespace Competence.Client;

/// <summary>
/// Tries again where it can help and cannot hurt: too many requests, a service away for the moment, a broken connection. A
/// POST gets an Idempotency-Key of its own first, so that a second try has no second effect.
/// </summary>
internal sealed class Retries : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    public Retries(HttpMessageHandler inner, int mostTries, TimeSpan longestWait) : base(inner)
    {
        var options = new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Math.Max(1, mostTries - 1),
            Delay = TimeSpan.FromMilliseconds(300),
            MaxDelay = TimeSpan.FromSeconds(20),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is HttpRequestException
                || args.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } response
                && Wait(response) <= longestWait),
            DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response && Wait(response) is { Ticks: > 0 } wait ? wait : (TimeSpan?)null),
            OnRetry = args =>
            {
                args.Outcome.Result?.Dispose();
                return ValueTask.CompletedTask;
            },
        };
        pipeline = mostTries <= 1 ? ResiliencePipeline<HttpResponseMessage>.Empty : new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(options).Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (request.Method == HttpMethod.Post && !request.Headers.Contains("Idempotency-Key")) request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        return await pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), ct);
    }

    /// <summary>What Retry-After says, in seconds or as a date; zero where it says nothing.</summary>
    private static TimeSpan Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when response.Headers.Date is { } now && date > now => date - now,
        _ => TimeSpan.Zero,
    };
}
