using System.Security.Cryptography;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Api.Access.Keys;

public sealed record CreateServiceKeyRequest([property: FromBody] NewServiceKey Body);

/// <param name="Name">Which system holds it. Two may live under one name, so that it can be changed without a gap.</param>
/// <param name="ExpiresAt">At most 365 days from now.</param>
public sealed record NewServiceKey(string Name, IReadOnlyList<KeyScope> Scopes, DateTimeOffset ExpiresAt);

/// <param name="Secret">The whole key, shown this once: <c>Authorization: Bearer cdk_…</c></param>
public sealed record ServiceKeyCreatedView(Guid KeyId, string Secret);

internal sealed class CreateServiceKeyValidator : Validator<CreateServiceKeyRequest>
{
    public CreateServiceKeyValidator(TimeProvider clock)
    {
        RuleFor(r => r.Body.Name).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.Scopes).NotEmpty().Must(scopes => scopes is null || scopes.Distinct().Count() == scopes.Count);
        RuleFor(r => r.Body.ExpiresAt).Must(at => at > clock.GetUtcNow() && at <= clock.GetUtcNow() + ServiceKey.Longest);
    }
}

/// <summary>Create a service key</summary>
internal sealed class CreateServiceKeyEndpoint(IDocumentStore store, TimeProvider clock)
    : Endpoint<CreateServiceKeyRequest, ServiceKeyCreatedView>
{
    public override void Configure()
    {
        Post("/service-keys");
        Policies("service-key.write");
        Description(d => d.Produces<ServiceKeyCreatedView>(201).ProducesProblem(409));
    }

    public override async Task HandleAsync(CreateServiceKeyRequest request, CancellationToken ct)
    {
        var (tenant, now, body) = (Actor.Of(User)!.Tenant, clock.GetUtcNow(), request.Body);
        await using var session = store.LightweightSession();
        await session.Alone($"service-keys/{tenant}", ct);
        var live = await session.Query<ServiceKey>()
            .CountAsync(k => k.Tenant == tenant && k.Name == body.Name && k.RevokedAt == null && k.ExpiresAt > now, ct);
        if (live >= ServiceKey.LivePerName)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("access.two-live-keys", body.Name)));
            return;
        }

        var (id, secret) = (Guid.CreateVersion7(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        session.Insert(new ServiceKey
        {
            Id = id, Tenant = tenant, Name = body.Name, Scopes = body.Scopes, SecretHash = Secrets.Hash(secret),
            CreatedAt = now, ExpiresAt = body.ExpiresAt.ToUniversalTime(),
        });
        await session.SaveChangesAsync(ct);
        await Send.ResultAsync(Results.Created($"/api/v1/service-keys/{id}", new ServiceKeyCreatedView(id, KeyText.Write(id, secret))));
    }
}
