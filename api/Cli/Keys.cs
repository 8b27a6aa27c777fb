using System.CommandLine;
using System.Globalization;
using Competence.Client;

namespace Competence.Cli;

/// <summary>Service keys; a key is shown once, when it is made.</summary>
internal static class Keys
{
    public static Command List(Connection connection)
    {
        var command = new Command("list", "All keys, with what they may do and until when.");
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            foreach (var key in (await client.ListServiceKeysAsync(ct)).Items)
                Console.WriteLine(string.Join('\t', key.KeyId, key.Name, string.Join(',', key.Scopes), Day(key.ExpiresAt), key.RevokedAt is null ? "" : "revoked"));
        });
        return command;
    }

    public static Command Create(Connection connection)
    {
        var name = new Argument<string>("name") { Description = "What the key is for." };
        var scopes = new Option<KeyScope[]>("--scope") { Description = "What it may do; as often as needed.", Required = true, AllowMultipleArgumentsPerToken = true };
        var days = new Option<int>("--days") { Description = "How long it lives, 365 at most.", DefaultValueFactory = _ => 90 };
        var command = new Command("create", "Make a key; its secret is printed here and never again.") { name, scopes, days };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            var made = await client.CreateServiceKeyAsync(new()
            {
                Name = parsed.GetRequiredValue(name),
                Scopes = parsed.GetRequiredValue(scopes),
                ExpiresAt = TimeProvider.System.GetUtcNow().AddDays(parsed.GetValue(days)),
            }, cancellationToken: ct);
            Console.Error.WriteLine($"key {made.KeyId}; keep what follows, it is not shown again");
            Console.WriteLine(made.Secret);
        });
        return command;
    }

    public static Command Revoke(Connection connection)
    {
        var id = new Argument<Guid>("keyId");
        var command = new Command("revoke", "End a key now.") { id };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            await client.RevokeServiceKeyAsync(parsed.GetValue(id), ct);
        });
        return command;
    }

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
