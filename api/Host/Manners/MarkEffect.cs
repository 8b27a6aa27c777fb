using Marten;

namespace Competence.Api.Manners;

/// <summary>
/// What a request with a key changes and the note that it did are one transaction: whatever happens to the answer, the
/// key is then never free for a second effect.
/// </summary>
internal sealed class MarkEffect(IHttpContextAccessor http) : DocumentSessionListenerBase
{
    public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        if (http.HttpContext?.Features.Get<Claim>() is { } claim)
            session.QueueSqlCommand("update manners.idempotency set took_effect = true where claim = ? and not took_effect", claim.Id);
        return Task.CompletedTask;
    }
}
