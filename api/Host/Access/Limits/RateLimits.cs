using System.Threading.RateLimiting;
using Competence.Kernel;

namespace Competence.Api.Access.Limits;

/// <summary>How often, per node.</summary>
internal sealed record RateLimits
{
    public int PerPrincipalAMinute { get; init; } = 600;
    public int SignInsPerAccountAMinute { get; init; } = 5;
    public int SignInsPerAddressAMinute { get; init; } = 20;
    public int ExportsAnHour { get; init; } = 5;

    public static FixedWindowRateLimiterOptions Per(TimeSpan window, int limit) => new() { Window = window, PermitLimit = limit, QueueLimit = 0 };
}

internal static class RateLimiting
{
    /// <summary>Endpoints that say <c>RequireRateLimiting(…)</c> with one of these are counted more strictly.</summary>
    public const string Doors = "doors", Exports = "exports";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        // only scenarios and benchmarks may ask faster: nobody loosens these in production by a setting
        var mayLoosen = builder.Environment.IsEnvironment("Testing") || builder.Environment.IsDevelopment();
        var limits = mayLoosen ? builder.Configuration.GetSection("Limits").Get<RateLimits>() ?? new() : new();
        builder.Services.AddSingleton(limits).AddSingleton<AccountLimit>().AddSingleton<FailedTries>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/scim") || http.Request.Path.StartsWithSegments("/xapi")
                    ? Window(Principal(http), TimeSpan.FromMinutes(1), limits.PerPrincipalAMinute)
                    : RateLimitPartition.GetNoLimiter(""));
            limiter.AddPolicy(Doors, http => Window(http.Address(), TimeSpan.FromMinutes(1), limits.SignInsPerAddressAMinute));
            limiter.AddPolicy(Exports, http => Window(Principal(http), TimeSpan.FromHours(1), limits.ExportsAnHour));
            limiter.OnRejected = (context, _) => new(TooMany(
                context.HttpContext, context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1)));
        });
    }

    public static Task TooMany(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = $"{Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0}";
        return Outcome.Problem(new Refusal(429, "access.too-many")).ExecuteAsync(http);
    }

    private static string Principal(HttpContext http) =>
        Actor.Of(http.User) is { } actor ? $"{actor.Tenant}/{actor.Name}" : http.Address();

    private static RateLimitPartition<string> Window(string key, TimeSpan window, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => RateLimits.Per(window, limit));
}

/// <summary>Tries at one account, whether it exists or not.</summary>
internal sealed class AccountLimit(RateLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(account, _ => RateLimits.Per(TimeSpan.FromMinutes(1), limits.SignInsPerAccountAMinute)));

    /// <summary>How long to wait; null where the try may be made.</summary>
    public TimeSpan? Wait(string account)
    {
        using var lease = limiter.AttemptAcquire(account);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => limiter.Dispose();
}
