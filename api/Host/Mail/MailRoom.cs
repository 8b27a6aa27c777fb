using Competence.Mail;
using Competence.People.Persons;
using MailKit.Net.Smtp;
using MailKit.Security;
using Marten;
using MimeKit;

namespace Competence.Api.Mail;

/// <summary>
/// Sends over SMTP where <c>Mail:Host</c> names a server (<c>Mail:Port</c>, <c>Mail:User</c>, <c>Mail:Password</c>); else each letter becomes a file in
/// <c>Mail:Directory</c>, which any mail program opens. Nothing of a letter is logged.
/// </summary>
internal sealed class MailRoom(IDocumentStore store, IConfiguration configuration, TimeProvider clock) : IMail
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<bool> Send(string tenant, Guid person, Guid id, Func<string, Task<Letter>> write, CancellationToken ct)
    {
        await using var session = store.QuerySession(tenant);
        if (await session.LoadAsync<PersonDetails>(person, ct) is not { Email: { } address } details) return false;
        var letter = await write(details.Locale?.StartsWith("en", StringComparison.Ordinal) == true ? "en" : "sv");
        using var message = Message(letter, new MailboxAddress(details.DisplayName, address), id);
        if (configuration["Mail:Host"] is { Length: > 0 } host) await Post(message, host, ct);
        else await Keep(message, id, ct);
        return true;
    }

    private MimeMessage Message(Letter letter, MailboxAddress to, Guid id)
    {
        var body = new BodyBuilder { TextBody = letter.Text };
        foreach (var enclosed in letter.Enclosures) body.Attachments.Add(enclosed.Name, enclosed.Content.ToArray(), ContentType.Parse(enclosed.MediaType));
        var from = MailboxAddress.Parse(configuration["Mail:From"] ?? "Competence <competence@localhost>");
        return new([from], [to], letter.Subject, body.ToMessageBody()) { Date = clock.GetLocalNow(), MessageId = $"{id:N}@{from.Domain}" };
    }

    private async Task Post(MimeMessage message, string host, CancellationToken ct)
    {
        using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await smtp.ConnectAsync(host, configuration.GetValue("Mail:Port", 587), configuration.GetValue("Mail:Tls", true) ? SecureSocketOptions.StartTls : SecureSocketOptions.None, ct);
        if (configuration["Mail:User"] is { Length: > 0 } user) await smtp.AuthenticateAsync(user, configuration["Mail:Password"] ?? "", ct);
        await smtp.SendAsync(message, ct);
        await smtp.DisconnectAsync(quit: true, ct);
    }

    private async Task Keep(MimeMessage message, Guid id, CancellationToken ct)
    {
        var folder = configuration["Mail:Directory"] ?? Path.Combine(Path.GetTempPath(), "competence-mail");
        Directory.CreateDirectory(folder);
        await message.WriteToAsync(Path.Combine(folder, $"{id:N}.eml"), ct);
    }
}
