using JasperFx;
using Marten;

namespace Competence.Api.Access.Accounts;

/// <summary>Accounts lie outside the tenants: they are asked before anybody is known to belong to one.</summary>
internal sealed class AccountStore(IDocumentStore store)
{
    public Task<Account?> Named(string userName, CancellationToken ct) =>
        First(accounts => accounts.Where(a => a.Key == Account.KeyOf(userName)), ct);

    public Task<Account?> Of(string tenant, Guid person, CancellationToken ct) =>
        First(accounts => accounts.Where(a => a.Tenant == tenant && a.PersonId == person), ct);

    /// <summary>False where somebody else was faster.</summary>
    public async Task<bool> Change(Account account, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        session.UpdateExpectedVersion(account, account.Version);
        try
        {
            await session.SaveChangesAsync(ct);
            return true;
        }
        catch (ConcurrencyException)
        {
            return false;
        }
    }

    private async Task<Account?> First(Func<IQueryable<Account>, IQueryable<Account>> which, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await which(session.Query<Account>()).FirstOrDefaultAsync(ct);
    }
}
