using Marten;
using Marten.Services;
using Microsoft.AspNetCore.Http;

namespace Competence.Changes;

/// <summary>What this request has caught up with: it stands until the request itself has written something.</summary>
internal sealed record RequestMoment(long Value);

internal sealed class ForgetMoment(IHttpContextAccessor http) : DocumentSessionListenerBase
{
    public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        http.HttpContext?.Features.Set<RequestMoment>(null);
        return Task.CompletedTask;
    }
}
